/** The lens a new review starts with. Its content loads when a review is opened. */
export const defaultLens = { id: "azure-machine-learning", version: "1.0.0" };
