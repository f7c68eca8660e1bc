import { placeInPillar } from "../../domain/report/toSay.ts";
import { paths } from "../../paths.ts";
import { FlagToggle } from "../../ui/FlagToggle.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { CopyLink } from "./CopyLink.tsx";
import type { Subject } from "./subject.ts";
import { openFactNames, rulingFacts } from "./wording.ts";
import "./questionHead.css";

export const headingId = "questions-heading";

/** Where one is, the question, and what the profile says about it. */
export function QuestionHead({ subject }: { subject: Subject }) {
	const { desk, item, question, texts } = subject;
	const { t, lens } = desk.words;
	const place = placeInPillar(desk.report, item.id);
	return (
		<header className="questions-head">
			<div className="questions-head-top">
				<p className="small soft figures">
					<PillarName id={item.pillar} texts={lens} />
					{" · "}
					{place ? t("questions.position", place) : t("questions.state.hidden")}
				</p>
				<FlagToggle question={question} />
				<CopyLink desk={desk} item={item.id} />
			</div>
			<h1 id={headingId} tabIndex={-1}>
				{texts.question}
			</h1>
			<p className="questions-summary">
				<strong>{t("questions.good")}</strong> {texts.summary}
			</p>
			<ProfileNote subject={subject} />
		</header>
	);
}

function ProfileNote({ subject: { desk, item, question, profile } }: { subject: Subject }) {
	const { t } = desk.words;
	if (question.applies === true) return null;
	const link = <Link to={paths.profile(desk.review.id)}>{t("questions.toProfile")}</Link>;
	if (question.applies === null) {
		return (
			<p className="questions-callout small">
				{t("questions.unconfirmed", { facts: openFactNames([item.appliesWhen], profile, desk.words) })} {link}
			</p>
		);
	}
	return (
		<div className="questions-callout">
			<p>
				<strong>{t("questions.hidden.title")}</strong>
			</p>
			<p>{t("questions.hidden.why", { facts: rulingFacts([item.appliesWhen], profile, desk.words) })}</p>
			<p>
				{t("questions.hidden.text")} {link}
			</p>
		</div>
	);
}
