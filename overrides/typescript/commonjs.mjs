// Marks what the second run of tsc wrote as CommonJS; the package as a whole is ESM.
import { writeFileSync } from "node:fs";

writeFileSync(new URL("dist/cjs/package.json", import.meta.url), '{ "type": "commonjs" }\n');
