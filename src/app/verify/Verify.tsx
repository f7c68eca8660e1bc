import { copyText } from "../../browser/clipboard.ts";
import { largestMegabytes, readBytes } from "../../browser/files.ts";
import type { VerifyOutcome } from "../../features/verify/types.ts";
import { VerifyScreen } from "../../features/verify/VerifyScreen.tsx";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { readContent } from "../../formats/readContent.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { Shell } from "../Shell.tsx";
import { unlocked } from "../secret/unlocked.ts";
import { WithPhrases } from "../WithPhrases.tsx";
import { inspect } from "./inspect.ts";
import { missingIn } from "./missingIn.ts";

/** A look at the seals of a file; nothing of it is kept. */
export function Verify() {
	return (
		<Shell>
			<WithPhrases>
				<Opened />
			</WithPhrases>
		</Shell>
	);
}

function Opened() {
	const phrases = usePhrases();
	return <VerifyScreen onVerify={(file) => verify(file, phrases)} copy={copyText} />;
}

async function verify(asItIs: File, phrases: Phrases): Promise<VerifyOutcome> {
	const file = await unlocked(asItIs, largestMegabytes);
	if (!file) return { kind: "refused", file: asItIs.name, problems: [phrases.t("problem.noPassphrase")] };
	const bytes = await readBytes(file);
	const read = bytes.ok ? await readContent(bytes.value, file.name) : bytes;
	const refused = (problems: string[]): VerifyOutcome => ({ kind: "refused", file: file.name, problems });
	if (!bytes.ok || !read.ok) return refused(read.ok ? [] : read.problems.map((one) => problemText(one, phrases)));
	if (read.value.kind !== "milestone") return refused([phrases.t("verify.noSeal")]);
	const { format } = read.value.file;
	const label = labelOf(read.value.file);
	try {
		const inspected = await inspect(read.value.file, bytes.value);
		return { kind: "verified", verified: { ...inspected, file: file.name, format, label, missing: await missingIn(inspected) } };
	} catch {
		return refused([phrases.t("verify.cannot")]);
	}
}

/** Of what is printed, a label alone is chosen freely by whoever exports, and nobody signs it. */
function labelOf({ making, sealed }: OpenedFile): string {
	if (making?.format !== "pdf" || making.print.label === sealed.milestone.review.label) return "";
	return making.print.label;
}
