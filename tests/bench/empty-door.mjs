/** The least a browser door can be: a process that serves an empty page on the loopback and says where. */
import { createServer } from 'node:http';

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><html lang="en"><title>Empty</title><body></body></html>');
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}/#empty\n`));
process.once('SIGTERM', () => process.exit(0));
