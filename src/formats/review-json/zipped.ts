/** What a review is called that is saved with its attached files beside it. */
export const zipped = { extension: "plumbline.zip", mediaType: "application/zip" } as const;
