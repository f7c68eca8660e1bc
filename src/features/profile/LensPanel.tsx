import type { Desk } from "../../ui/desk.ts";
import { NoticeText } from "./NoticeText.tsx";
import "./lensPanel.css";

/** What the lens looks at, what it leaves out, how old it is, and every remark on its source that stands. */
export function LensPanel({ desk }: { desk: Desk }) {
	const { lens: texts, t } = desk.words;
	const notices = desk.lens.notices.filter(({ id }) => desk.report.notices.includes(id));
	return (
		<section className="card stack" aria-labelledby="profile-lens">
			<h2 id="profile-lens">{texts.title}</h2>
			<dl className="profile-scope small">
				{(["inside", "outside", "edition"] as const).map((part) => (
					<div key={part}>
						<dt>{t(`profile.${part}`)}</dt>
						<dd>{texts.scope[part]}</dd>
					</div>
				))}
			</dl>
			{notices.length > 0 && (
				<details>
					<summary>{t("profile.notices", { n: notices.length })}</summary>
					<div className="stack profile-remarks">
						{notices.map((notice) => (
							<NoticeText key={notice.id} notice={notice} texts={texts} />
						))}
					</div>
				</details>
			)}
		</section>
	);
}
