import { describe, expect, it } from 'vitest';
import { reviewDay } from '../../../../src/domain/policy/review.ts';

describe('the day on which a policy is read again', () => {
  it('is so many months after it was read', () => {
    expect(reviewDay({ read: '2026-03-15', reviewMonths: 12 })).toBe('2027-03-15');
    expect(reviewDay({ read: '2026-11-30', reviewMonths: 2 })).toBe('2027-01-30');
  });
  it('is the last day of a month that is shorter', () => {
    expect(reviewDay({ read: '2026-08-31', reviewMonths: 6 })).toBe('2027-02-28');
    expect(reviewDay({ read: '2027-08-31', reviewMonths: 6 })).toBe('2028-02-29');
  });
  it('is none while nobody has read it', () => {
    expect(reviewDay({ read: null, reviewMonths: 12 })).toBeNull();
  });
});
