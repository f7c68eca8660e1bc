import { useEffect, useRef, useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";
import { ReadingNote } from "../../ui/ReadingNote.tsx";
import { useFileDrop } from "../../ui/useFileDrop.ts";
import { type ReadingWatch, useReading } from "../../ui/useReading.ts";
import { AttachmentsCard } from "./AttachmentsCard.tsx";
import { NotedSealCard } from "./NotedSealCard.tsx";
import { ProofCard } from "./ProofCard.tsx";
import { ResultCard } from "./ResultCard.tsx";
import { SignOffsCard } from "./SignOffsCard.tsx";
import type { VerifyOutcome } from "./types.ts";
import "./verify.css";

interface VerifyScreenProps {
	/** Looks at the first of some files without keeping anything of it. */
	onVerify: (files: [File, ...File[]], watch: ReadingWatch) => Promise<VerifyOutcome>;
	copy: (text: string) => Promise<boolean>;
	/** SHA-256 of a file, in hexadecimal; null where it cannot be read. */
	hashOf: (file: File) => Promise<string | null>;
}

/** Says of a file what holds and what does not, and keeps nothing of it. */
export function VerifyScreen({ onVerify, copy, hashOf }: VerifyScreenProps) {
	const { t } = usePhrases();
	const { reading, stop, outcome, take, result } = useVerifying(onVerify);
	const hovering = useFileDrop(take);
	return (
		<div className="page verify">
			<div className="verify-head">
				<h1 tabIndex={-1}>{t("verify.title")}</h1>
				<p className="verify-lead">{t("verify.lead")}</p>
				<div className="verify-drop" data-hovering={hovering}>
					<OpenFileButton label={t("verify.choose")} busy={reading !== null} onFiles={take} accept={accepted} one />
					<p className="soft">{t("verify.drop")}</p>
				</div>
			</div>
			<div role="status">{reading && <ReadingNote reading={reading} onStop={stop} />}</div>
			{outcome && (
				<div className="verify-columns">
					<div className="verify-main">
						<ResultCard outcome={outcome} heading={result} />
						{outcome.kind === "verified" && <SignOffsCard verified={outcome.verified} />}
						{outcome.kind === "verified" && outcome.verified.check.attachments.length > 0 && (
							<AttachmentsCard key={outcome.verified.file} checks={outcome.verified.check.attachments} hashOf={hashOf} />
						)}
					</div>
					<div className="verify-side">
						{outcome.kind === "verified" && <NotedSealCard key={outcome.verified.file} verified={outcome.verified} copy={copy} />}
						<ProofCard />
					</div>
				</div>
			)}
			{!outcome && <ProofCard />}
		</div>
	);
}

const accepted = ".pdf,.html,.htm,.md,.markdown,.json,application/pdf,text/html,text/markdown,application/json";

/** One file at a time; the heading of what came of it takes the focus. */
function useVerifying(onVerify: VerifyScreenProps["onVerify"]) {
	const { t } = usePhrases();
	const { reading, begin, watch, end, stop } = useReading();
	const [outcome, setOutcome] = useState<VerifyOutcome | null>(null);
	const result = useRef<HTMLHeadingElement>(null);
	const take = async ([file, ...others]: File[]) => {
		if (!file || reading) return;
		begin();
		setOutcome(null);
		const refused = (): VerifyOutcome => ({ kind: "refused", file: file.name, problems: [t("problem.cannotOpen")] });
		setOutcome(await onVerify([file, ...others], watch(file.name)).catch(refused));
		end();
	};
	useEffect(() => {
		if (outcome) result.current?.focus();
	}, [outcome]);
	return { reading, stop, outcome, take, result };
}
