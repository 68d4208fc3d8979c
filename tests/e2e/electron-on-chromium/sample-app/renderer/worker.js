import { square } from './square.js';

onmessage = ({ data }) => postMessage(`worker says ${square(data)}`);
