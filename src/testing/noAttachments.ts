/** A device on which no file is attached and none can be. */
import { failure, problem } from "../domain/result.ts";
import type { Attachments } from "../ui/attachments.ts";

export const noAttachments: Attachments = {
	keep: async () => failure(problem("notKept", "", {})),
	bring: async () => failure(problem("notKept", "", {})),
	show: async () => null,
	lacking: async (files) => [...files],
	save: async () => false,
};
