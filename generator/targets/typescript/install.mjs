// Makes a package of what tsc built, where samples, tests and the conformance driver find it by its name.
//
//     node install.mjs PACKAGE BUILD

import { cpSync, writeFileSync } from "node:fs";

const [, , source, build] = process.argv;
const installed = `${build}/node_modules/feishu-vc`;
cpSync(`${source}/package.json`, `${installed}/package.json`);
writeFileSync(`${installed}/dist/cjs/package.json`, '{ "type": "commonjs" }\n');
writeFileSync(`${build}/package.json`, '{ "type": "module" }\n');
