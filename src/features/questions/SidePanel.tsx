import type { ReactNode } from "react";
import { useId } from "react";
import type { Notice } from "../../domain/lens/lens.ts";
import { evidenceOf } from "../../domain/lens/lensTexts.ts";
import type { Words } from "../../i18n/phrases.ts";
import { EvidenceList } from "./EvidenceList.tsx";
import { ExternalLink } from "./ExternalLink.tsx";
import { followUpsFor } from "./followUps.ts";
import { PolicyLine } from "./PolicyLine.tsx";
import type { Subject } from "./subject.ts";
import { Tensions } from "./Tensions.tsx";
import { TradeoffList } from "./TradeoffList.tsx";
import { noticesOf, policiesOf, tensionsOf, tradeoffsAhead } from "./touching.ts";
import "./sidePanel.css";

/** What one needs while answering: reasons, evidence, prices and warnings. */
export function SidePanel({ subject }: { subject: Subject }) {
	const { desk, item, texts, asked, profile, question } = subject;
	const { lens, words, report } = desk;
	const { t } = words;
	const evidence = evidenceOf(item, texts);
	const seen = evidence.filter((id) => question.answer.evidenceSeen.includes(id)).length;
	const followUps = followUpsFor(item, question.answer.choice, profile).flatMap(({ id }) => texts.followUps[id] ?? []);
	const tradeoffs = tradeoffsAhead(asked);
	const tensions = tensionsOf(asked, lens, profile);
	const policies = policiesOf(item, lens);
	return (
		<aside className="questions-side" aria-label={t("questions.side")}>
			<SideSection title={t("questions.why")}>
				<p>{texts.why}</p>
			</SideSection>
			<SideSection
				title={t("questions.askToSee")}
				count={t("evidence.count", { seen, total: evidence.length })}
				shown={evidence.length > 0}
			>
				<EvidenceList subject={subject} />
			</SideSection>
			<SideSection title={t("questions.followUps")} shown={followUps.length > 0}>
				<TextList texts={followUps} />
			</SideSection>
			<SideSection title={t("questions.whenNot")} shown={question.answer.choice?.kind !== "notApplicable"}>
				<p>{texts.notApplicable}</p>
			</SideSection>
			<SideSection title={t("questions.note")} shown={texts.note !== undefined}>
				<p>{texts.note}</p>
			</SideSection>
			{noticesOf(item, asked, lens, report).map((notice) => (
				<NoticeSection key={notice.id} notice={notice} words={words} />
			))}
			<SideSection title={t("questions.tradeoffs")} shown={tradeoffs.length > 0}>
				<TradeoffList tradeoffs={tradeoffs} texts={words.lens} />
			</SideSection>
			<SideSection title={t("questions.tensions")} shown={tensions.length > 0}>
				<Tensions tensions={tensions} desk={desk} />
			</SideSection>
			<SideSection title={t("questions.policies")} shown={policies.length > 0}>
				<ul className="questions-bullets">
					{policies.map((policy) => (
						<li key={policy.id}>
							<PolicyLine policy={policy} proves={null} words={words} />
						</li>
					))}
				</ul>
			</SideSection>
		</aside>
	);
}

interface SideSectionProps {
	title: string;
	/** How far one is with it. */
	count?: string;
	shown?: boolean;
	children: ReactNode;
}

function SideSection({ title, count, shown = true, children }: SideSectionProps) {
	const id = useId();
	if (!shown) return null;
	return (
		<section aria-labelledby={id}>
			<div className="questions-side-top">
				<h2 id={id} className="eyebrow">
					{title}
				</h2>
				{count && <span className="small soft figures">{count}</span>}
			</div>
			{children}
		</section>
	);
}

const TextList = ({ texts }: { texts: string[] }) => (
	<ul className="questions-bullets">
		{texts.map((text) => (
			<li key={text}>{text}</li>
		))}
	</ul>
);

function NoticeSection({ notice, words: { t, lens } }: { notice: Notice; words: Words }) {
	const texts = lens.notices[notice.id];
	return (
		<SideSection title={t(`questions.${notice.kind}`)}>
			<p>{texts?.text ?? notice.id}</p>
			{notice.links?.map(({ id, url }) => (
				<p key={id}>
					<ExternalLink url={url} label={texts?.links?.[id] ?? url} />
				</p>
			))}
		</SideSection>
	);
}
