/** The worker that checks a draft for the page, which goes on being written in. */
import type { LensDraft } from "../../domain/draft/draft.ts";
import type { Checked } from "../../features/editor/CheckCard.tsx";
import { checkDraft, remarksOn } from "../../parse/lensDraft.ts";
import { serveJobs } from "../worker/serveJobs.ts";

serveJobs<LensDraft, Checked>(async (draft) => {
	const result = checkDraft(draft);
	return { problems: result.ok ? [] : result.problems, remarks: remarksOn(draft) };
});
