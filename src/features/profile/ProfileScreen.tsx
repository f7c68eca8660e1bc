import "./profile.css";
import type { ReactNode } from "react";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { useSeen } from "../../ui/seen.ts";
import { AimSection } from "./AimSection.tsx";
import { AskedSection } from "./AskedSection.tsx";
import { CriticalitySection } from "./CriticalitySection.tsx";
import { EffectPanel } from "./EffectPanel.tsx";
import { FactsSection } from "./FactsSection.tsx";
import { LensPanel } from "./LensPanel.tsx";
import { PeopleSection } from "./PeopleSection.tsx";
import { PrioritiesSection } from "./PrioritiesSection.tsx";
import { SheetProfile } from "./SheetProfile.tsx";
import { VoteSection } from "./VoteSection.tsx";
import { WorkloadSection } from "./WorkloadSection.tsx";

/** The workload's profile, with the choice of its lenses, and beside it what each answer changes. */
export function ProfileScreen({ lenses }: { lenses: ReactNode }) {
	const seen = useSeen();
	const { t } = seen.words;
	const { answered, visible } = seen.report.progress;
	return (
		<div className="page profile">
			<div className="profile-intro">
				<h1 tabIndex={-1}>{t("profile.title")}</h1>
				{seen.lens.facts.length > 0 && <p className="soft">{t("profile.lead")}</p>}
			</div>
			{seen.review.sheetOf ? <SheetProfile /> : <ProfileForm lenses={lenses} />}
			<aside className="profile-side" aria-label={t("profile.effect")}>
				<p className="profile-next">
					<span className="soft">{t("progress.answered", { answered, visible })}</span>
					<Link className="button" data-look="primary" to={paths.questions(seen.review.id)}>
						{t("profile.next")}
					</Link>
				</p>
				<EffectPanel />
				<LensPanel />
			</aside>
		</div>
	);
}

const ProfileForm = ({ lenses }: { lenses: ReactNode }) => {
	const seen = useSeen();
	return (
		<div className="profile-form">
			<WorkloadSection />
			{seen.lens.facts.length > 0 && <FactsSection />}
			{lenses}
			<AskedSection />
			<PeopleSection />
			<CriticalitySection />
			<PrioritiesSection />
			<VoteSection key={seen.review.id} />
			<AimSection />
		</div>
	);
};
