/** A ratio of whole numbers in two decimals, half rounded away from zero: the one way decimals are shown (scoring.md section 4). */
export function hundredths(num: number, den: number): number {
	const whole = Math.floor((200 * Math.abs(num) + den) / (2 * den));
	return whole === 0 ? 0 : (Math.sign(num) * whole) / 100;
}
