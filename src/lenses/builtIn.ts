/** Which lenses come with the app, by the names of their folders in content/lenses/; their content loads when a review is opened. */

export const builtInIds: readonly string[] = ["azure-machine-learning"];

/** Whether a review with this lens can be shown here. */
export const isBuiltIn = (id: string): boolean => builtInIds.includes(id);

/** The lens a new review starts with. */
export const defaultLens = { id: "azure-machine-learning", version: "2.0.0" };
