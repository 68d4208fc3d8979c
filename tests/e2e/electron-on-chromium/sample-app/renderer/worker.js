import { square } from './square.js';

self.onmessage = ({ data }) => self.postMessage(`worker says ${square(data)}`);
