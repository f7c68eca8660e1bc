import type { RefObject } from "react";
import { verdictText as verdictOfScore } from "../../i18n/bandWords.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { lensVersionText } from "../../i18n/lensWords.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { scoreText } from "../../i18n/reportWords.ts";
import { shortSeal } from "../../seal/seal.ts";
import { verdictOf } from "../../seal/verdict.ts";
import { CheckLine } from "../../ui/CheckLine.tsx";
import { WhereToNote } from "../../ui/WhereToNote.tsx";
import { findingsOf } from "./checks.ts";
import type { Verified, VerifyOutcome } from "./types.ts";

interface ResultCardProps {
	outcome: VerifyOutcome;
	heading: RefObject<HTMLHeadingElement | null>;
}

function titleOf(outcome: VerifyOutcome) {
	if (outcome.kind === "goes") return "verify.unsealed";
	return outcome.kind === "refused" ? "verify.refused" : (`verify.verdict.${verdictOf(outcome.verified)}` as const);
}

/** What came of a file: the verdict, which milestone it is, what its data say, and every check. */
export function ResultCard({ outcome, heading }: ResultCardProps) {
	const words = usePhrases();
	const verdict = outcome.kind === "verified" ? verdictOf(outcome.verified) : "refused";
	return (
		<section className="card stack verify-result" data-verdict={verdict} aria-labelledby="verify-result">
			<h2 id="verify-result" tabIndex={-1} ref={heading}>
				{words.t(titleOf(outcome))}
			</h2>
			{outcome.kind === "verified" && <Checks verified={outcome.verified} />}
			{outcome.kind === "refused" && <Problems {...outcome} />}
			{outcome.kind === "goes" && (
				<>
					<p>{words.t("verify.evidence")}</p>
					<WhereToNote whereTo={outcome.to} files={outcome.files} onLeave={null} />
				</>
			)}
		</section>
	);
}

function Checks({ verified }: { verified: Verified }) {
	const words = usePhrases();
	const { t } = words;
	return (
		<>
			<p>{t(`verify.verdict.${verdictOf(verified)}.text`)}</p>
			<p className="verify-file">{verified.file}</p>
			<ul className="seal-checks">
				{findingsOf(verified, words).map(({ holds, text }) => (
					<CheckLine key={text} holds={holds} text={text} />
				))}
			</ul>
			{verified.irregular.length > 0 && (
				<div>
					<p>{t("verify.irregular")}</p>
					<Lines lines={verified.irregular} />
				</div>
			)}
			{verified.label && <p>{t("verify.printed", { label: verified.label })}</p>}
			<DataSay verified={verified} />
		</>
	);
}

/** What the data say, for whoever is not to trust what is seen in the file. */
function DataSay({ verified }: { verified: Verified }) {
	const words = usePhrases();
	const { t, date, moment } = words;
	const { name, day, createdAt, appVersion, review, report } = verified.sealed.milestone;
	const workload = review.workload.name.trim() || t("review.unnamed");
	return (
		<div>
			<h3>{t(verdictOf(verified) === "broken" ? "verify.data.broken" : "verify.data")}</h3>
			<p>
				<strong>{workload}</strong> · {t("sealed.milestone", { name, date: date(day) })}
			</p>
			<p>
				{t("report.overall")}: <strong>{scoreText(report.overall, words)}</strong> · {verdictOfScore(report.overall, words)}
			</p>
			<p className="soft">{lensText(verified, words)}</p>
			<p className="soft">{t("seal.made", { moment: moment(createdAt), version: appVersion })}</p>
			<p className="soft">{t("seal.rules", { version: `${verified.check.rules}` })}</p>
		</div>
	);
}

/** The lens by its title in the language of the screen, else in any it has. */
function lensText({ sealed }: Verified, phrases: Phrases): string {
	const { t, language } = phrases;
	const { structure, texts, hash } = sealed.milestone.lens;
	const titles = texts[language] ?? Object.values(texts)[0] ?? { title: structure.id };
	return t("verify.lens", { lens: lensVersionText(structure, titles, phrases), hash: shortSeal(hash) });
}

const Problems = ({ file, problems }: { file: string; problems: string[] }) => (
	<>
		<p className="verify-file">{file}</p>
		<Lines lines={problems.slice(0, 20)} />
	</>
);

const Lines = ({ lines }: { lines: string[] }) => (
	<ul className="verify-problems">
		{lines.map((line) => (
			<li key={line}>{line}</li>
		))}
	</ul>
);
