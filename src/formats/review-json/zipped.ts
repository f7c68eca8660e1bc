/** What a review is called that is saved with its attached files beside it. */
export const zipped = { extension: "plumbline.zip", mediaType: "application/zip" } as const;

/** The review in it: by this name it is told from any other archive, since it stands first. */
export const zippedName = "review.plumbline.json";
