import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A network of its own, from which no way leads to anybody: a cable whose other end is open, so that programs believe to be
 * connected and try whatever they would try; where this system has no such cable, nothing at all. What the kernel counted before
 * and afterwards stands in the results' folder. What the kernel itself says on a new cable, it says in the first seconds.
 */
const inside = [
  'ip link set lo up || exit 1',
  'if ip link add cable type veth peer name nobody 2>/dev/null; then',
  '  echo 1 > /proc/sys/net/ipv6/conf/nobody/disable_ipv6; echo 0 > /proc/sys/net/ipv6/conf/cable/router_solicitations',
  '  ip link set nobody up; ip addr add 192.0.2.1/24 dev cable; ip -6 addr add 2001:db8::1/64 dev cable nodad',
  '  ip link set cable up; ip route add default dev cable; ip -6 route add default dev cable; sleep 4',
  'fi',
  'look() { cat /proc/net/snmp /proc/net/snmp6 /proc/net/dev > "$BYLINE_RESULTS/network-$1.txt"; }',
  'look before',
  '"$@"',
  'code=$?',
  'look after',
  'exit $code',
].join('\n');

/** The words before a command that cut it off from every network but its own; undefined where this system has none. */
export function cutOff(): string[] | undefined {
  if (process.platform !== 'linux') return undefined;
  const unshare = ['unshare', ...(process.getuid?.() === 0 ? ['-n'] : ['-rn'])];
  const [program = '', ...args] = [...unshare, 'ip', 'link', 'set', 'lo', 'up'];
  return spawnSync(program, args).status === 0 ? [...unshare, 'sh', '-c', inside, 'sh'] : undefined;
}

/**
 * How often something tried to reach more than its own computer in the run whose results are in this folder: packets that went
 * into the open cable, and those for which there was no way. `null` when the run was not cut off.
 */
export function networkAttempts(folder: string): number | null {
  const [before, after] = ['before', 'after'].map((when) => path.join(folder, `network-${when}.txt`));
  if (before === undefined || after === undefined || !existsSync(after)) return null;
  return attemptsIn(readFileSync(after, 'utf8')) - attemptsIn(readFileSync(before, 'utf8'));
}

function attemptsIn(counters: string): number {
  const [names = '', values = ''] = counters.split('\n').filter((line) => line.startsWith('Ip: '));
  const withoutWay = Number(values.split(' ')[names.split(' ').indexOf('OutNoRoutes')]);
  const withoutWay6 = Number(/^Ip6OutNoRoutes\s+(\d+)/m.exec(counters)?.[1] ?? 0);
  // The ninth number after the name is of packets that were sent, the twelfth of those that could not be.
  const cable = /^\s*cable:\s*(.*)$/m.exec(counters)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
  return withoutWay + withoutWay6 + (cable[9] ?? 0);
}
