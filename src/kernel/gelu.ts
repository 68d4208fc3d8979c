import { perDoubling, powerOfTwo, roundingBias } from './exponential.ts';

const halfRoot: f32 = <f32>Math.SQRT1_2;

/** Gelu by the error function, in place; `count` is a multiple of four. */
export function gelu(numbers: usize, count: i32): void {
  const end = numbers + ((<usize>count) << 2);
  const one = f32x4.splat(1);
  const half = f32x4.splat(0.5);
  for (; numbers < end; numbers += 16) {
    const x = v128.load(numbers);
    const error = errorFunction(f32x4.mul(x, f32x4.splat(halfRoot)));
    v128.store(numbers, f32x4.mul(f32x4.mul(half, x), f32x4.add(error, one)));
  }
}

/** Behind this the error function is 1 to the last digit; and where one of its two polynomials takes over from the other. */
const farthest: f32 = 3.925;
const border: f32 = 0.921875;

function errorFunction(x: v128): v128 {
  const sign = v128.and(x, f32x4.splat(-0.0));
  const size = f32x4.pmin(f32x4.splat(farthest), f32x4.abs(x));
  const isBig = f32x4.gt(size, f32x4.splat(border));
  const ofBig = f32x4.sub(f32x4.splat(1), exponential(f32x4.neg(big(size))));
  return v128.or(v128.bitselect(ofBig, small(size), isBig), sign);
}

/** The error function of numbers near zero. */
function small(x: v128): v128 {
  const square = f32x4.mul(x, x);
  let sum = f32x4.splat(-5.99104969e-4);
  sum = step(sum, square, 4.99339588e-3);
  sum = step(sum, square, -2.67667342e-2);
  sum = step(sum, square, 1.12818025e-1);
  sum = step(sum, square, -3.76124859e-1);
  sum = step(sum, square, 1.28379151e-1);
  return f32x4.add(f32x4.mul(sum, x), x);
}

/** For numbers far from zero: what one less the error function is the exponential of, without its sign. */
function big(x: v128): v128 {
  let sum = f32x4.splat(1.7294893e-5);
  sum = step(sum, x, -3.8320868e-4);
  sum = step(sum, x, 3.88393435e-3);
  sum = step(sum, x, -2.42545605e-2);
  sum = step(sum, x, 1.06777847e-1);
  sum = step(sum, x, 6.34846687e-1);
  sum = step(sum, x, 1.28717512e-1);
  return f32x4.add(f32x4.mul(sum, x), x);
}

/** e to the power of `x`, by a polynomial of its own. */
function exponential(x: v128): v128 {
  const biased = f32x4.splat(roundingBias);
  const whole = f32x4.sub(f32x4.add(f32x4.mul(f32x4.splat(perDoubling), x), biased), biased);
  let rest = f32x4.add(f32x4.mul(whole, f32x4.splat(-6.93145752e-1)), x);
  rest = f32x4.add(f32x4.mul(whole, f32x4.splat(-1.42860677e-6)), rest);
  let sum = f32x4.splat(1.38319808e-3);
  sum = step(sum, rest, 8.37550033e-3);
  sum = step(sum, rest, 4.16689515e-2);
  sum = step(sum, rest, 1.66664466e-1);
  sum = step(sum, rest, 4.99999851e-1);
  sum = step(sum, rest, 1);
  sum = step(sum, rest, 1);
  return f32x4.mul(sum, powerOfTwo(i32x4.trunc_sat_f32x4_s(whole)));
}

function step(sum: v128, x: v128, next: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(next));
}
