import { copyText } from "../../browser/clipboard.ts";
import { today } from "../../browser/clock.ts";
import { readBytes } from "../../browser/files.ts";
import type { VerifyOutcome } from "../../features/verify/types.ts";
import { VerifyScreen } from "../../features/verify/VerifyScreen.tsx";
import { readContent } from "../../formats/readContent.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { appVersion } from "../appVersion.ts";
import { Shell } from "../Shell.tsx";
import { WithPhrases } from "../WithPhrases.tsx";
import { inspect } from "./inspect.ts";

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

async function verify(file: File, phrases: Phrases): Promise<VerifyOutcome> {
	const bytes = await readBytes(file);
	const read = bytes.ok ? await readContent(bytes.value) : bytes;
	const refused = (problems: string[]): VerifyOutcome => ({ kind: "refused", file: file.name, problems });
	if (!bytes.ok || !read.ok) return refused(read.ok ? [] : read.problems.map((one) => problemText(one, phrases)));
	if (read.value.kind !== "milestone") return refused([phrases.t("verify.noSeal")]);
	const { format, sealed } = read.value.file;
	try {
		const seen = await inspect(read.value.file, bytes.value);
		return { kind: "verified", verified: { file: file.name, format, sealed, ...seen, checkedBy: appVersion, today: today() } };
	} catch {
		return refused([phrases.t("verify.cannot")]);
	}
}
