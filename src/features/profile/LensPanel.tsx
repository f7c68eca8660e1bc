import { paths } from "../../paths.ts";
import { LensText } from "../../ui/LensText.tsx";
import { Link } from "../../ui/Link.tsx";
import { NoticeText } from "./NoticeText.tsx";
import "./lensPanel.css";
import { useSeen } from "../../ui/seen.ts";

/** What the lens looks at, what it leaves out, how old it is, and every remark on its source that stands. */
export function LensPanel() {
	const seen = useSeen();
	const { lens: texts, t } = seen.words;
	const notices = seen.lens.notices.filter(({ id }) => seen.report.notices.includes(id));
	return (
		<section className="card stack" aria-labelledby="profile-lens">
			<h2 id="profile-lens">
				<LensText>{texts.title}</LensText>
			</h2>
			<dl className="profile-scope">
				{(["inside", "outside", "edition"] as const).map((part) => (
					<div key={part}>
						<dt>{t(`profile.${part}`)}</dt>
						<dd>
							<LensText>{texts.scope[part]}</LensText>
						</dd>
					</div>
				))}
			</dl>
			{seen.report.overall?.unjudgedShare !== undefined && (
				<p>
					{t("profile.unjudged", { percent: seen.report.overall.unjudgedShare })}{" "}
					<Link to={paths.judging(seen.review.id)}>{t("judging.open")}</Link>
				</p>
			)}
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
