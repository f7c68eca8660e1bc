import "./profile.css";
import { paths } from "../../paths.ts";
import type { Desk } from "../../ui/desk.ts";
import { Link } from "../../ui/Link.tsx";
import { CriticalitySection } from "./CriticalitySection.tsx";
import { EffectPanel } from "./EffectPanel.tsx";
import { FactsSection } from "./FactsSection.tsx";
import { LensPanel } from "./LensPanel.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { PrioritiesSection } from "./PrioritiesSection.tsx";
import { SheetProfile } from "./SheetProfile.tsx";
import { VoteSection } from "./VoteSection.tsx";
import { WorkloadSection } from "./WorkloadSection.tsx";

/** The workload's profile, and beside it what each answer changes. */
export function ProfileScreen({ desk }: { desk: Desk }) {
	const { t } = desk.words;
	const { answered, visible } = desk.report.progress;
	return (
		<div className="page profile">
			<div className="profile-intro">
				<h1 tabIndex={-1}>{t("profile.title")}</h1>
				<p className="soft">{t("profile.lead")}</p>
			</div>
			{desk.review.sheetOf ? <SheetProfile desk={desk} /> : <ProfileForm desk={desk} />}
			<aside className="profile-side" aria-label={t("profile.effect")}>
				<EffectPanel desk={desk} />
				<LensPanel desk={desk} />
			</aside>
			<p className="profile-next">
				<span className="soft">{t("progress.answered", { answered, visible })}</span>
				<Link className="button" data-look="primary" to={paths.questions(desk.review.id)}>
					{t("profile.next")}
				</Link>
			</p>
		</div>
	);
}

const ProfileForm = ({ desk }: { desk: Desk }) => (
	<div className="profile-form">
		<WorkloadSection desk={desk} />
		<FactsSection desk={desk} />
		<CriticalitySection desk={desk} />
		<PrioritiesSection desk={desk} />
		<VoteSection key={desk.review.id} desk={desk} />
		<PeopleSection desk={desk} />
	</div>
);
