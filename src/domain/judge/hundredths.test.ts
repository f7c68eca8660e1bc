import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hundredths } from "./hundredths.ts";

describe("two decimals", () => {
	it.each([
		[3, 24, 0.13],
		[-3, 24, -0.13],
		[201, 200, 1.01],
		[-201, 200, -1.01],
		[1, 24, 0.04],
		[-1, 1000, 0],
		[48, 24, 2],
	])("%i/%i is shown as %d: half goes away from zero, and no double decides it", (num, den, expected) => {
		expect(hundredths(num, den)).toBe(expected);
	});

	it("lie within half a hundredth of the exact figure, the same on either side of zero", () => {
		fc.assert(
			fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 2400 }), (num, den) => {
				const whole = BigInt(Math.round(hundredths(num, den) * 100));
				const apart = 200n * BigInt(num) - 2n * whole * BigInt(den);
				expect(apart < 0n ? -apart : apart).toBeLessThanOrEqual(BigInt(den));
				expect(hundredths(-num, den) + hundredths(num, den)).toBe(0);
			}),
		);
	});
});
