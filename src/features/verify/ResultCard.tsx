import type { RefObject } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { shortSeal } from "../../seal/seal.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { checksOf, countBroken } from "./checks.ts";
import type { Verified, VerifyOutcome } from "./types.ts";

interface ResultCardProps {
	outcome: VerifyOutcome;
	heading: RefObject<HTMLHeadingElement | null>;
}

/** What came of a file: the verdict, which milestone it is, and every check. */
export function ResultCard({ outcome, heading }: ResultCardProps) {
	const words = usePhrases();
	const { t } = words;
	const broken = outcome.kind === "refused" ? 1 : countBroken(outcome.verified, words);
	const title =
		outcome.kind === "refused" ? t("verify.refused") : broken > 0 ? t("verify.broken", { n: broken }) : t("verify.holds");
	return (
		<section className="card stack verify-result" data-holds={broken === 0} aria-labelledby="verify-result">
			<h2 id="verify-result" tabIndex={-1} ref={heading}>
				{title}
			</h2>
			{outcome.kind === "refused" ? <Problems {...outcome} /> : <Checks verified={outcome.verified} />}
		</section>
	);
}

function Checks({ verified }: { verified: Verified }) {
	const words = usePhrases();
	const { t, date, moment } = words;
	const { name, day, createdAt, appVersion, review } = verified.sealed.milestone;
	const workload = review.workload.name.trim() || t("review.unnamed");
	return (
		<>
			<div>
				<p className="verify-file">{verified.file}</p>
				<p>
					<strong>{workload}</strong> · {t("sealed.milestone", { name, date: date(day) })}
				</p>
				<p className="soft small">{lensText(verified, words)}</p>
				<p className="soft small">{t("seal.made", { moment: moment(createdAt), version: appVersion })}</p>
				<p className="soft small">{t("seal.rules", { version: `${verified.check.rules}` })}</p>
			</div>
			<ul className="seal-checks">
				{checksOf(verified, words).map(({ id, holds, text }) => (
					<CheckLine key={id} holds={holds} text={text} words={words} />
				))}
			</ul>
		</>
	);
}

/** The lens by its title in the language of the screen, else in any it has. */
function lensText({ sealed }: Verified, { t, language }: Phrases): string {
	const { structure, texts, hash } = sealed.milestone.lens;
	const title = (texts[language] ?? Object.values(texts)[0])?.title ?? structure.id;
	return t("verify.lens", { lens: t("report.lens.version", { title, version: structure.version }), hash: shortSeal(hash) });
}

const Problems = ({ file, problems }: { file: string; problems: string[] }) => (
	<>
		<p className="verify-file">{file}</p>
		<ul className="verify-problems">
			{problems.slice(0, 20).map((problem) => (
				<li key={problem}>{problem}</li>
			))}
		</ul>
	</>
);
