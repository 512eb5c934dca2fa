// Whether a link to code is known.
(size(this.codeUrls) > 0) = $value
