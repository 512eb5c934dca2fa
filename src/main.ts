#!/usr/bin/env node
import './production';
import 'reflect-metadata';
import { Command, Option } from 'commander';
import { backupCommand, restoreCommand } from './commands/backup';
import { doctorCommand } from './commands/doctor';
import { embedCommand } from './commands/embed';
import { exitWith } from './commands/exit';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { rankCommand } from './commands/rank';
import { serveCommand } from './commands/serve';
import { EXPORT_FORMATS } from './export/formats';
import { extractCommand } from './knowledge/extract-command';
import { VERSION } from './version';

const program = new Command('paperweave')
  .description('A GraphQL knowledge graph of machine-learning literature, on Neo4j.')
  .version(VERSION)
  .showHelpAfterError('(see paperweave --help)');

program
  .command('serve', { isDefault: true })
  .description('find or start Neo4j, bring the graph up to date, serve it')
  .addOption(new Option('--port <number>', 'where to listen; 0 takes a free port (default: PORT, or 4000)'))
  .addOption(new Option('--host <address>', 'on which address (default: HOST, or 127.0.0.1)'))
  .option('--empty', 'load no catalogue into an empty graph')
  .action(exitWith(serveCommand));

program
  .command('import')
  .description('read papers from files into the graph')
  .argument('<file...>', 'files, gzipped or not; - is standard input')
  .option('--format <name>', 'the format, where it cannot be told from the content')
  .option('--strict', 'end at the first bad record instead of setting it aside')
  .option('--quarantine <file>', 'where bad records go (default: beside the input, as FILE.quarantine.jsonl)')
  .option('--only-known', 'fill what is missing of papers that are in the graph; take no others')
  .option('--json', 'end with one JSON object: {read, created, updated, unchanged, quarantined, seconds}')
  .action(exitWith(importCommand));

program
  .command('export')
  .description('write the graph, or the part around some nodes, in a format that other tools read')
  .requiredOption('--format <name>', `one of ${EXPORT_FORMATS.map(({ name }) => name).join(', ')}`)
  .option(
    '--out <path>',
    'a file, or a folder where a format is several; packed when it ends in .gz; - or none: standard output',
  )
  .option('--ids <id...>', 'only these: method:lora, arxiv:2106.09685, "title:…", "name:…"')
  .option(
    '--hops <number>',
    'and what is so many steps around them (default: 1; 0 for formats of papers alone)',
  )
  .action(exitWith(exportCommand));

program
  .command('backup')
  .description('write everything that the graph holds to one file, from which restore makes it again')
  .argument('<file>', 'a name that ends in .gz')
  .action(exitWith(backupCommand));

program
  .command('restore')
  .description('make the graph of a backup in an empty one, also of a newer Neo4j or paperweave')
  .argument('<file>', 'what backup wrote')
  .action(exitWith(restoreCommand));

program
  .command('extract')
  .description('say what papers state of methods, models, topics and data sets, without a database')
  .argument('<file>', 'JSON Lines with title and abstract; - is standard input')
  .option('--out <file>', 'where to write; standard output otherwise')
  .option('--score <gold>', 'compare with an annotated file and print the figures')
  .action(exitWith(extractCommand));

program
  .command('rank')
  .description('read papers from a file into the graph and rank the ten nearest of each')
  .argument('<file>', 'JSON records with title and abstract')
  .option('--by <signals>', 'only for these reasons, separated by commas')
  .option('--without <signals>', 'for all but these reasons')
  .option('--out <file>', 'where to write the rankings; standard output otherwise')
  .option('--score', 'compare with the labels of the file and print the figures')
  .action(exitWith(rankCommand));

program
  .command('embed')
  .description('store embeddings of the papers from the endpoint that PAPERWEAVE_EMBEDDINGS_URL names')
  .action(exitWith(embedCommand));

program
  .command('doctor')
  .description('say which Neo4j would be used and why, what is in it, and what is wrong')
  .action(exitWith(doctorCommand));

void program.parseAsync();
