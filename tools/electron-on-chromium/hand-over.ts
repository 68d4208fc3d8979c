import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

// Run by a second instance, which waits for it: hands the message on standard input to the first instance's socket. Ends with 0
// when it was taken, 1 when nobody listens there, 2 when somebody does but did not answer.
const socket = connect(process.argv[2] ?? '');
let connected = false;
socket.setTimeout(5000, () => process.exit(2));
socket.on('connect', () => {
  connected = true;
  socket.write(`${readFileSync(0, 'utf8')}\n`);
});
socket.on('data', () => process.exit(0));
socket.on('error', () => process.exit(connected ? 2 : 1));
socket.on('close', () => process.exit(2));
