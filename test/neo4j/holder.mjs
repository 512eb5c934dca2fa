// A process that uses a home's Neo4j until it is killed: node holder.mjs HOME. Says on standard output what it found.
import { findNeo4j } from '../../dist/neo4j/find.js';

const lines = [];
const { way, why, uri } = await findNeo4j({ home: process.argv[2] }, (line) => lines.push(line));
console.log(JSON.stringify({ way, why, uri, lines }));
process.stdin.resume();
