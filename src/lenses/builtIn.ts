/** Which lenses come with the app, without their content: that loads when a review is opened. */

const lensIds = ["azure-machine-learning"] as const;

export type BuiltInLensId = (typeof lensIds)[number];

/** Whether a review with this lens can be shown here. */
export const isBuiltIn = (id: string): id is BuiltInLensId => lensIds.some((known) => known === id);

/** The lens a new review starts with. */
export const defaultLens = { id: "azure-machine-learning", version: "2.0.0" };
