import { checkFloors } from './floors/check.ts';
import { floors } from './floors.ts';
import { root } from './setup/steps.ts';

// Fails when an import runs against the table in `floors.ts`, or when imports close a circle.
const failures = checkFloors(root, floors);
for (const sentence of failures) console.error(sentence);
if (failures.length > 0) process.exit(1);
