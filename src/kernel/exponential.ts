/** What a number is multiplied by to become the power of two that e to its power is. */
export const perDoubling: f32 = <f32>Math.LOG2E;
/** Added and taken away again, it leaves a whole number. */
export const roundingBias: f32 = 12582912;

/** Two to the power of four whole numbers. */
export function powerOfTwo(exponents: v128): v128 {
  return i32x4.shl(i32x4.add(exponents, i32x4.splat(127)), 23);
}

/** e to the power of four numbers of at most zero. */
export function exponential(x: v128): v128 {
  const biased = f32x4.splat(roundingBias);
  x = f32x4.pmax(f32x4.splat(-88.37626266479492), x);
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(perDoubling)), biased);
  const whole = f32x4.sub(shifted, biased);
  x = f32x4.add(f32x4.mul(whole, f32x4.splat(-6.93145752e-1)), x);
  x = f32x4.add(f32x4.mul(whole, f32x4.splat(-1.42860677e-6)), x);
  let sum = f32x4.splat(reinterpret<f32>(0x3ab4a000));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(reinterpret<f32>(0x3c092f6e)));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(reinterpret<f32>(0x3d2aadad)));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(reinterpret<f32>(0x3e2aaa28)));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(reinterpret<f32>(0x3efffffb)));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1));
  sum = f32x4.add(f32x4.mul(sum, x), f32x4.splat(1));
  return f32x4.mul(sum, i32x4.add(i32x4.shl(shifted, 23), f32x4.splat(1)));
}
