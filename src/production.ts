// Apollo and graphql-js check less and run up to a quarter faster in production; they look when they are loaded,
// so this is imported before them.
process.env['NODE_ENV'] ??= 'production';
