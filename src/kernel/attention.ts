import { exponential } from './exponential.ts';

/** Numbers of one head. */
const size: usize = 32;
const bytes: usize = size << 2;

/**
 * Attention of `heads` heads over rows that hold questions, keys and values side by side. `work` has room for 33 numbers a row
 * (rounded up to a multiple of four). Sums run in the order of the numbers, one product after another.
 */
export function attend(from: usize, rows: i32, heads: i32, work: usize, to: usize): void {
  const stride = <usize>heads * bytes * 3;
  const padded = <usize>((rows + 3) & ~3);
  const keys = work;
  const shares = work + padded * bytes;
  for (let head: usize = 0; head < <usize>heads; head += 1) {
    const questions = from + head * bytes;
    turn(questions + <usize>heads * bytes, <usize>rows, stride, padded, keys);
    for (let row: usize = 0; row < <usize>rows; row += 1) {
      liken(questions + row * stride, keys, padded, shares);
      softmax(shares, rows);
      gather(shares, <usize>rows, questions + <usize>heads * bytes * 2, stride, to + row * <usize>heads * bytes + head * bytes);
    }
  }
}

/** Keys number by number instead of row by row. */
function turn(from: usize, rows: usize, stride: usize, padded: usize, to: usize): void {
  for (let row: usize = 0; row < rows; row += 1) {
    for (let at: usize = 0; at < size; at += 1) {
      store<f32>(to + ((at * padded + row) << 2), load<f32>(from + row * stride + (at << 2)));
    }
  }
}

/** How much one question has in common with each key. */
function liken(question: usize, keys: usize, padded: usize, to: usize): void {
  const step = padded << 2;
  for (let column: usize = 0; column < step; column += 16) {
    let sum = f32x4.splat(0);
    let key = keys + column;
    for (let at: usize = 0; at < bytes; at += 4) {
      sum = f32x4.add(f32x4.mul(v128.load(key), v128.load32_splat(question + at)), sum);
      key += step;
    }
    v128.store(to + column, sum);
  }
}

/** Shares of one, in place. */
function softmax(numbers: usize, count: i32): void {
  const whole = numbers + ((<usize>(count & ~3)) << 2);
  const end = numbers + ((<usize>count) << 2);
  const less = f32x4.splat(-largest(numbers, end));
  let sums = f32x4.splat(0);
  let at = numbers;
  for (; at < whole; at += 16) {
    const raised = exponential(f32x4.add(v128.load(at), less));
    sums = f32x4.add(sums, raised);
    v128.store(at, raised);
  }
  const pairs = f32x4.add(sums, v128.shuffle<f32>(sums, sums, 2, 3, 2, 3));
  let sum: f32 = f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1);
  for (; at < end; at += 4) {
    const raised = f32x4.extract_lane(exponential(f32x4.add(v128.load32_splat(at), less)), 0);
    sum += raised;
    store<f32>(at, raised);
  }
  const share = f32x4.splat(<f32>1 / sum);
  for (at = numbers; at < end; at += 16) v128.store(at, f32x4.mul(v128.load(at), share));
}

function largest(from: usize, end: usize): f32 {
  let most: f32 = load<f32>(from);
  for (; from < end; from += 4) most = max<f32>(most, load<f32>(from));
  return most;
}

/** The values by their shares, 32 numbers at once. */
function gather(shares: usize, rows: usize, values: usize, stride: usize, to: usize): void {
  for (let half: usize = 0; half < bytes; half += 64) {
    let first = f32x4.splat(0);
    let second = f32x4.splat(0);
    let third = f32x4.splat(0);
    let fourth = f32x4.splat(0);
    let value = values + half;
    for (let row: usize = 0; row < rows; row += 1) {
      const share = v128.load32_splat(shares + (row << 2));
      first = f32x4.add(f32x4.mul(v128.load(value), share), first);
      second = f32x4.add(f32x4.mul(v128.load(value, 16), share), second);
      third = f32x4.add(f32x4.mul(v128.load(value, 32), share), third);
      fourth = f32x4.add(f32x4.mul(v128.load(value, 48), share), fourth);
      value += stride;
    }
    v128.store(to + half, first);
    v128.store(to + half, second, 16);
    v128.store(to + half, third, 32);
    v128.store(to + half, fourth, 48);
  }
}
