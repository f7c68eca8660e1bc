/** Messages of: help. */
export const help = {
	"help.title": "How the figures come about",
	"help.lead":
		"Every figure of a review can be worked out by hand. Here is what each one says, how it is made, and what to keep in mind when you read it aloud in a meeting.",
	"help.topics": "Topics",
	"help.pillar.reliability": "Reliability",
	"help.pillar.security": "Security",
	"help.pillar.cost-optimization": "Cost",
	"help.requirement.restore": "Restores are tested",
	"help.requirement.failover": "A second region can take over",
	"help.requirement.private": "The workspace has no public address",
	"help.requirement.identity": "Jobs run under an identity of their own",
	"help.requirement.idle": "Idle compute is switched off",
	"help.example": "Try it",
	"help.example.lead": "Five made-up requirements, judged exactly as a review is. Change anything; nothing is kept.",
	"help.example.reset": "Start over",
	"help.example.fixed": "severity {severity}, effort {effort}",
	"help.example.takes": "takes {strength} of 3 from {pillar}",
	"help.example.criticality": "Criticality",
	"help.example.priority": "Priority of {pillar}",
	"help.example.scores": "Scores of the example",
	"help.example.pillar": "Pillar",
	"help.example.how": "Covered weight of all weight",
	"help.example.score": "Score",
	"help.example.ends": "{low} to {high}",
	"help.example.formula": "{covered} of {weight}",
	"help.example.overall": "Overall",
	"help.example.mean": "mean, weighted {weights}",
	"help.example.noGaps": "No gaps: nothing is missing, and nothing is done in part.",
	"help.example.net": "worth {worth} − price {burden} = net {net}; {points}:",
	"help.example.value": "{value} a point",

	"help.score": "Score",
	"help.score.what":
		"A score says how much of what applies to a pillar is in place, by weight, from 0 to 100. The overall score is the mean of the pillars, weighted by the priorities you gave them.",
	"help.score.how":
		"Every requirement weighs 3, 2 or 1 by its severity. In place counts whole, partly counts half, missing counts nothing. Add up what is covered, divide by all the weight that applies, times 100.",
	"help.score.mind":
		"Not applicable leaves the sum on both sides, so it neither helps nor hurts. 100 is shown only when everything is in place, 0 only when nothing is.",

	"help.interval": "Why the score is a range",
	"help.interval.what":
		"“58–64” means: 58 if everything you do not know yet turns out to be missing, 64 if all of it is in place. The range is your doubt, shown instead of hidden.",
	"help.interval.how":
		"A requirement nobody has decided counts nothing at the low end and whole at the high end. Each answer moves the two ends towards each other.",
	"help.interval.mind":
		"“Don't know yet” is an honest answer: it keeps the range open and puts the question on the list of what to clarify, ordered by what it could cost.",

	"help.band": "Bands",
	"help.band.what":
		"Critical is below 33, moderate from 33 to below 67, excellent from 67: the bands of the Azure Well-Architected Review. A word for the conversation, not a grade.",
	"help.band.how":
		"The band is that of the low end; where the high end lies in another one, both are named. While less than half of the weight is known, it is too early to say.",
	"help.band.mind":
		"The number of open high risks always stands beside it, because an excellent pillar can still have one hole that matters.",

	"help.risk": "Risk",
	"help.risk.what": "Risk says how bad it would be to leave a gap as it is: high, medium or low.",
	"help.risk.how":
		"Missing something of high severity is a high risk; done in part it is one step lower. A mission-critical workload moves every risk one step up, an experiment one step down.",
	"help.risk.mind":
		"The profile can raise or lower a severity, for example where production data is used. The row of a gap says when it did, and why.",

	"help.worth": "Worth, price and net",
	"help.worth.what":
		"Worth is what closing a gap gives to its own pillar. Price is what it takes from others: money, speed, simplicity. Net is what remains.",
	"help.worth.how":
		"Worth is severity weight × priority ÷ 3, halved for a gap that is closed in part already. A tradeoff of strength 1 to 3 counts a quarter of that, with the priority of the pillar it touches.",
	"help.worth.mind":
		"A net of zero or less does not mean “don't”. It means that, as you weigh the pillars, someone should decide. High risks of that kind are marked.",

	"help.effort": "Effort",
	"help.effort.what": "Effort is the work that is left, in points: 1 for low, 3 for medium, 8 for high.",
	"help.effort.how":
		"Where a part is done, the lens's points are halved and rounded up. You may type your own figure, from 1 to 100; it stands for what is left and is never halved.",
	"help.effort.mind":
		"Points compare gaps with each other. They are not days, until your team says how many points a sprint takes.",

	"help.order": "Order of the gaps",
	"help.order.what":
		"Risk first is the usual order. Worth per effort shows what pays most for a point of work. Quick wins shows what is soonest done and still pays.",
	"help.order.how":
		"Risk first sorts by risk, then by net per point, then by net, then by the order of the lens. Figures are compared exactly, never as rounded decimals, so the order is the same for everyone.",
	"help.order.mind":
		"Severity, effort and priority are estimates. A row marked “could move” would leave the top ten in more than one of five trials that shake those estimates by a quarter.",

	"help.pressure": "Pressure",
	"help.pressure.what":
		"Pressure is what closing a set of gaps asks of a pillar in all: its tradeoffs against it, less those in its favour.",
	"help.pressure.how":
		"Each tradeoff counts a quarter of its strength, half of that for a gap done in part. Priorities play no role here: pressure is about the workload, not about wishes.",
	"help.pressure.mind":
		"Pressure never lowers a score. A score says what is in place; pressure says what the next step will cost, so that nobody is surprised by the bill.",

	"help.plan": "The plan",
	"help.plan.what":
		"The plan picks the set of gaps that brings most for the points you can spend, with everything they need first, and says for each gap left out what stands against it.",
	"help.plan.how":
		"It is found by an exact solver: first the most worth of high-risk gaps, then the most net, then the fewest points. “Proved” means that no other set within your limits is better.",
	"help.plan.mind":
		"It optimizes what the lens and you have put into figures. Pin gaps in or out, cap the pressure on a pillar, and compare scenarios where you know better.",

	"help.confidence": "Confidence and evidence",
	"help.confidence.what": "You may say how sure you are of an answer, and tick what somebody has really seen.",
	"help.confidence.how":
		"Neither changes the score. The report says how much of the weight rests on guesses and marks each requirement that does.",
	"help.confidence.mind":
		"A guess in a meeting is fine; a guess that is signed as a fact is not. Before a sign-off, guesses are listed once more.",

	"help.agreement": "Agreement of assessors",
	"help.agreement.what":
		"Where colleagues answered apart, agreement says how close they are on a requirement: 100% when all say the same, 0% when one says in place and another missing.",
	"help.agreement.how":
		"It is one minus the distance between the highest and the lowest coverage among those who said something. Not applicable against any status is no agreement.",
	"help.agreement.mind":
		"Nothing is averaged into the review. The agenda puts the heaviest disagreements first; people talk, and one of them writes down the consensus with the dissent.",
} as const;
