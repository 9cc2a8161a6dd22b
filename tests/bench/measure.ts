import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build took. */
export interface Taken {
  seconds: number;
  /** Memory of the largest process, and of all at once, at their highest, in MB; 0 without /proc. */
  largest: number;
  together: number;
}

/**
 * Runs a build with this Node in `root` to its end.
 *
 * @throws Error with what it said when it fails
 */
export async function measureBuild(root: string, command: string[]): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const keep = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const taken: Taken = { seconds: 0, largest: 0, together: 0 };
  const timer = setInterval(() => {
    const sizes = collectTree(child.pid ?? 0).map(getMemory);
    taken.largest = Math.max(taken.largest, ...sizes);
    taken.together = Math.max(
      taken.together,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }, 200);
  const code = await new Promise<number | null>((done) => child.on('exit', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build in ${root} failed with ${code}:\n${said}`);
  return { ...taken, seconds: (performance.now() - start) / 1000 };
}

/** Size of a built site in MB, and the number of its files. */
export function weighSite(folder: string): { size: number; files: number } {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return { size: files.reduce((sum, size) => sum + size, 0) / 1e6, files: files.length };
}

/** A process and all that it started, by the list that Linux keeps of each. */
function collectTree(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return [pid, ...children.split(' ').filter(Boolean).map(Number).flatMap(collectTree)];
  } catch {
    return [];
  }
}

/** Resident memory of a process in MB. */
function getMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
