/** For tests, which have no canvas: a device that draws a block for each sign, and emoji in a colour. */
import type { SignDrawer } from "../domain/report/signDrawer.ts";

const perSign = { columns: 16, rows: 20 };

/** `lacking`: signs for which it has no form. */
export function stubDrawer(lacking: string[] = []): SignDrawer {
	return {
		draws: (sign) => !lacking.includes(sign),
		picture: (text) => {
			const signs = [...text].length;
			const [columns, rows] = [perSign.columns * signs, perSign.rows];
			const rgba = new Uint8ClampedArray(4 * columns * rows);
			const red = /\p{Extended_Pictographic}/u.test(text) ? 200 : 0;
			for (let pixel = 0; pixel < columns * rows; pixel += 1)
				if (pixel % perSign.columns > 2) rgba.set([red, 0, 0, 255], 4 * pixel);
			return { advance: signs * 0.6, left: 0, below: 0.1, width: signs * 0.6, height: 0.8, columns, rows, rgba };
		},
	};
}
