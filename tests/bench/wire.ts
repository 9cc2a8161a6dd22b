import { Agent, get } from 'node:http';

/**
 * The bytes that one answer takes on the wire: status line, headers and the body as compressed,
 * read from the socket itself. HTTP/1.1, whose headers are larger than those of HTTP/2 and 3.
 */
export function getWireBytes(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true });
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      const { socket } = response;
      response.resume();
      response.on('end', () => {
        resolve(socket.bytesRead);
        agent.destroy();
      });
    });
    request.on('error', reject);
  });
}

/** The wire bytes of several answers, added up. */
export async function getAllWireBytes(urls: Iterable<string>): Promise<number> {
  const sizes = await Promise.all([...urls].map(getWireBytes));
  return sizes.reduce((sum, size) => sum + size, 0);
}
