/** Files of evidence that were dropped elsewhere, until the screen of evidence takes them. */

let waiting: File[] = [];

/** Those before them are let go. */
export const putWaiting = (files: File[]): void => {
	waiting = files;
};

/** Once: after that there are none. */
export function takeWaiting(): File[] {
	const files = waiting;
	waiting = [];
	return files;
}
