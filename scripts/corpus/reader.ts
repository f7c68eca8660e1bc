/** What tells a format by its content and reads it, for the comparison with a corpus. */
export interface Reader {
	/** Whether a text is of this format. */
	takes: (text: string) => boolean;
	/** All that was read, in the shape of an expected file; `beside` are the other texts of the folder. */
	read: (text: string, beside: string[]) => object;
	/** Whether it would be imported, and how many items. */
	judge: (text: string) => { isAccepted: boolean; items: number };
}
