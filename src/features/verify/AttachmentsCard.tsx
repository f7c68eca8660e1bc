import { useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { sizeText } from "../../i18n/sizeText.ts";
import type { AttachmentCheck } from "../../seal/checkAttachments.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";

interface AttachmentsCardProps {
	checks: readonly AttachmentCheck[];
	/** SHA-256 of a file, in hexadecimal; null where it cannot be read. */
	hashOf: (file: File) => Promise<string | null>;
}

const holds = { whole: true, other: false, absent: null, unnamed: false } as const;

/** The files attached to the sealed review: what the file carries of them is what was sealed, and others are compared by their hash. */
export function AttachmentsCard({ checks, hashOf }: AttachmentsCardProps) {
	const phrases = usePhrases();
	const { t } = phrases;
	/** Hashes of files that were brought, and the names of those that are none of these. */
	const [brought, setBrought] = useState<{ known: string[]; strange: string[] }>({ known: [], strange: [] });
	const compare = async (files: File[]) => {
		const hashed = await Promise.all(files.map(async (file) => ({ name: file.name, hash: await hashOf(file) })));
		const isKnown = (hash: string | null) => checks.some((check) => check.file !== null && check.hash === hash);
		setBrought(({ known }) => ({
			known: [...known, ...hashed.flatMap(({ hash }) => (hash !== null && isKnown(hash) ? [hash] : []))],
			strange: hashed.filter(({ hash }) => !isKnown(hash)).map(({ name }) => name),
		}));
	};
	return (
		<section className="card stack" aria-labelledby="verify-attachments">
			<h2 id="verify-attachments">{t("given.verify.title")}</h2>
			<ul className="seal-checks">
				{checks.map((check) => {
					const isBrought = brought.known.includes(check.hash);
					return (
						<CheckLine
							key={check.hash}
							holds={isBrought && check.found === "absent" ? true : holds[check.found]}
							text={lineOf(check, isBrought, phrases)}
						/>
					);
				})}
			</ul>
			<div className="row">
				<OpenFileButton label={t("given.verify.compare")} busy={false} accept="" onFiles={(files) => void compare(files)} />
			</div>
			<p role="status">{brought.strange.map((name) => t("given.verify.strange", { name })).join(" ")}</p>
		</section>
	);
}

function lineOf({ file, hash, found }: AttachmentCheck, isBrought: boolean, phrases: Phrases): string {
	const { t } = phrases;
	if (!file) return t("given.verify.unnamed", { hash });
	const said = { name: file.name, size: sizeText(file.bytes, phrases), hash };
	// What the file carries stays wrong, whatever is brought beside it.
	return t(isBrought && found === "absent" ? "given.verify.brought" : `given.verify.${found}`, said);
}
