import { languageOf } from "../../domain/lens/fallback.ts";
import { placeInPillar } from "../../domain/report/toSay.ts";
import { originText } from "../../i18n/lensWords.ts";
import { paths } from "../../paths.ts";
import { FlagToggle } from "../../ui/FlagToggle.tsx";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";
import { CopyLink } from "./CopyLink.tsx";
import type { Subject } from "./subject.ts";
import { openFactNames, rulingFacts } from "./wording.ts";
import "./questionHead.css";

export const headingId = "questions-heading";

/** Where one is, the question, and what the profile says about it. */
export function QuestionHead({ subject }: { subject: Subject }) {
	const { report, words, lens: structure } = useSeen();
	const { item, question, texts } = subject;
	const { t, lens } = words;
	const place = placeInPillar(report, item.id);
	const origin = originText(item.id, structure, lens);
	return (
		<header className="questions-head">
			<div className="questions-head-top">
				<p className="small soft figures">
					<PillarName id={item.pillar} texts={lens} />
					{" · "}
					{place ? t("questions.position", place) : t("questions.state.hidden")}
					{origin && (
						<>
							{" · "}
							<LensText>{origin}</LensText>
						</>
					)}
				</p>
				<FlagToggle question={question} />
				<CopyLink item={item.id} />
			</div>
			<h1 id={headingId} tabIndex={-1} lang={languageOf(lens, texts.question)}>
				{texts.question}
			</h1>
			<p className="questions-summary">
				<strong>{t("questions.good")}</strong> <LensText>{texts.summary}</LensText>
			</p>
			<ProfileNote subject={subject} />
		</header>
	);
}

function ProfileNote({ subject: { item, question, profile } }: { subject: Subject }) {
	const { review, words } = useSeen();
	const { t } = words;
	if (question.leftOut) {
		return (
			<p className="questions-callout">
				{t("asked.thisOut")} <Link to={paths.profile(review.id)}>{t("questions.toProfile")}</Link>
			</p>
		);
	}
	if (question.applies === true) return null;
	const link = <Link to={paths.profile(review.id)}>{t("questions.toProfile")}</Link>;
	if (question.applies === null) {
		return (
			<p className="questions-callout small">
				{t("questions.unconfirmed", { facts: openFactNames([item.appliesWhen], profile, words) })} {link}
			</p>
		);
	}
	return (
		<div className="questions-callout">
			<p>
				<strong>{t("questions.hidden.title")}</strong>
			</p>
			<p>{t("questions.hidden.why", { facts: rulingFacts([item.appliesWhen], profile, words) })}</p>
			<p>
				{t("questions.hidden.text")} {link}
			</p>
		</div>
	);
}
