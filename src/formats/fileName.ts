import type { Review } from "../domain/review/review.ts";
import { safeName } from "./safeName.ts";
import type { Writer } from "./writer.ts";

/** The name of an exported file: the workload's name and the ISO day, safe on every system. */
export const fileName = (
	{ workload }: { workload: Pick<Review["workload"], "name"> },
	today: string,
	{ extension }: Pick<Writer, "extension">,
): string => `${safeName(workload.name) || "plumbline"}-${today}.${extension}`;
