// Reads articles with one of the peers for the benchmark. Arguments: the folder whose node_modules holds the peer, the
// peer's name. First line of standard input: the articles, as a JSON array of strings. Every further line is a number of
// passes over all of them, answered by a line with the processor time that they took, in milliseconds.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [folder, name] = process.argv.slice(2);
const require = createRequire(join(folder, 'peer.js'));

const readers = {
  'wink-nlp': () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos', 'ner']);
    return text => {
      const doc = nlp.readDoc(text);
      return doc.tokens().out(nlp.its.pos).length + doc.entities().out().length;
    };
  },
  'compromise': () => {
    const nlp = require('compromise');
    return text => {
      const doc = nlp(text);
      return doc.people().length + doc.places().length + doc.organizations().length;
    };
  },
};

const read = readers[name]();
let articles;
let found = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (articles === undefined) {
    articles = JSON.parse(line);
    continue;
  }

  const start = process.cpuUsage();
  for (let pass = Number(line); pass > 0; pass--) {
    for (const article of articles) {
      found += read(article);
    }
  }

  const { user, system } = process.cpuUsage(start);
  console.log(JSON.stringify({ milliseconds: (user + system) / 1000, found }));
}
