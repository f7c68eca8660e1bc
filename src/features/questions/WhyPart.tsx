import { useMemo } from "react";
import { languageOf } from "../../domain/lens/fallback.ts";
import type { Notice } from "../../domain/lens/notice.ts";
import type { Words } from "../../i18n/phrases.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen } from "../../ui/seen.ts";
import { ElsewhereList } from "./ElsewhereList.tsx";
import { ExternalLink } from "./ExternalLink.tsx";
import { firstSentence } from "./firstSentence.ts";
import { followUpsFor } from "./followUps.ts";
import { SideSection } from "./SideSection.tsx";
import type { Subject } from "./subject.ts";
import { noticesOf } from "./touching.ts";

/** Why a question matters, in a sentence and, folded, what else there is to know about it. */
export function WhyPart({ subject }: { subject: Subject }) {
	const { report, lens, words } = useSeen();
	const { item, texts, asked, profile, question } = subject;
	const { t } = words;
	const lang = languageOf(words.lens, texts.why);
	const why = useMemo(() => firstSentence(texts.why, words.language), [texts.why, words.language]);
	const followUps = followUpsFor(item, question.answer.choice, profile).flatMap(({ id }) => texts.followUps[id] ?? []);
	return (
		<>
			<p lang={lang}>{why.first}</p>
			<details className="questions-more">
				<summary>{t("questions.more")}</summary>
				<div className="questions-side-sections">
					{why.rest !== "" && <p lang={lang}>{why.rest}</p>}
					<SideSection title={t("questions.followUps")} shown={followUps.length > 0}>
						<ul className="questions-bullets">
							{followUps.map((text) => (
								<li key={text}>
									<LensText>{text}</LensText>
								</li>
							))}
						</ul>
					</SideSection>
					<SideSection title={t("questions.differ")}>
						<p>{t("questions.differ.text")}</p>
					</SideSection>
					<SideSection title={t("questions.whenNot")} shown={question.answer.choice?.kind !== "notApplicable"}>
						<p>
							<LensText>{texts.notApplicable}</LensText>
						</p>
					</SideSection>
					<SideSection title={t("questions.note")} shown={texts.note !== undefined}>
						<p>
							<LensText>{texts.note}</LensText>
						</p>
					</SideSection>
					{noticesOf(item, asked, lens, report).map((notice) => (
						<NoticeSection key={notice.id} notice={notice} words={words} />
					))}
					<ElsewhereList subject={subject} />
				</div>
			</details>
		</>
	);
}

function NoticeSection({ notice, words: { t, lens } }: { notice: Notice; words: Words }) {
	const texts = lens.notices[notice.id];
	return (
		<SideSection title={t(`questions.${notice.kind}`)}>
			<p>
				<LensText>{texts?.text ?? notice.id}</LensText>
			</p>
			{notice.links?.map(({ id, url }) => (
				<p key={id}>
					<ExternalLink url={url} label={texts?.links?.[id] ?? url} />
				</p>
			))}
		</SideSection>
	);
}
