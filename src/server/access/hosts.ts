import { isIP } from 'node:net';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/**
 * Whether a request's `Host` is one this server goes by. A page of another site can have its own name lead to a loopback address
 * (DNS rebinding) and would then read what only this machine may; its requests still carry that name.
 */
export function knowsHost(header: string | undefined, listening: string, hosts: readonly string[]): boolean {
  if (hosts.includes('*') || (hosts.length === 0 && !isLoopback(listening))) {
    return true;
  }
  const name = (header ?? '').toLowerCase().replace(/:\d+$/, '');
  return LOOPBACK_NAMES.includes(name) || name === listening || hosts.includes(name);
}
