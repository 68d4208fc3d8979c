/** Whether every label of a domain has 1 to 63 characters in the form the network uses (RFC 3490, section 4.1). */
export function isHostName(domain: string): boolean {
  return domain.split('.').every((label) => {
    const length = networkLength(label);
    return length >= 1 && length <= 63;
  });
}

/** Length of a label as the network writes it: itself in ASCII, otherwise `xn--` and its Punycode. */
function networkLength(label: string): number {
  const parts = label.split(/[\u3002\uFF0E\uFF61]/);
  const lengths = parts.map((part) => (/^[\x20-\x7E]*$/.test(part) ? part.length : 'xn--'.length + punycodeLength(part)));
  return lengths.reduce((sum, length) => sum + length, parts.length - 1);
}

const base = 36;
const least = 1;
const most = 26;

/** Length of the Punycode of a label (RFC 3492, section 6.3; the digits themselves are not needed). */
function punycodeLength(label: string): number {
  const points = [...label].map((character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 128).length;
  let length = basic === 0 ? 0 : basic + 1;
  let bias = 72;
  let delta = 0;
  let handled = basic;
  let floor = 128;
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= floor));
    delta += (next - floor) * (handled + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      length += digits(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    floor = next + 1;
  }
  return length;
}

/** How many digits a number takes in Punycode's variable base. */
function digits(delta: number, bias: number): number {
  let count = 1;
  let rest = delta;
  for (let position = base; ; position += base) {
    const threshold = Math.min(most, Math.max(least, position - bias));
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (base - threshold));
    count += 1;
  }
}

function adapt(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / points);
  let position = 0;
  for (; rest > ((base - least) * most) / 2; position += base) rest = Math.floor(rest / (base - least));
  return position + Math.floor(((base - least + 1) * rest) / (rest + 38));
}
