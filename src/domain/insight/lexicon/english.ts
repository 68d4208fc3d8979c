import type { Lexicon } from './word-classes.ts';

/** English word classes; see `word-classes.ts`. */
export const englishLexicon: Lexicon = {
  money: '$ € £ usd eur gbp dollar~ euro euros pound~ revenue mrr arr income profit~ salary funding valuation roi k',
  price: 'price~ pricing cost costs fee fees free discount~ refund~ cheap affordable promo coupon paid off',
  buy: 'buy order preorder purchase book reserve claim grab enroll enrol checkout shop sale sell selling',
  join: 'join subscribe register rsvp apply follow signup sign attend enter',
  offer:
    'course~ webinar~ workshop~ masterclass~ newsletter bootcamp~ programme program coaching consult~ session~ service~ package~ membership community cohort~ ticket~ product products platform app software tool tools solution~ agency demo trial seat~ subscription store template~ playbook~ deal deals offer~ training',
  'private-channel':
    'dm dms bio inbox comments comment link links profile message calendar calendly website site waitlist featured ↓ 👇 📌',
  scarcity:
    'limited spots spot seats left only last deadline closes closing ends hurry final capacity exclusive reservation~ slots slot open',
  gate: 'comment drop type reply tag repost reshare share like send dm',
  award:
    'award~ prize~ trophy medal~ winner~ finalist~ shortlist~ nominated nominee nomination~ ranking~ rankings ranked #1 honor~ honour~ certified certificat~ certification~ badge~ title record top fellowship grant scholarship recognition recognized acclaimed honours distinction ovation pb',
  win: 'won win wins winning achieved accomplish~ achievement~ milestone~ success successful successfully delivered exceeded surpassed reached hit crossed closed landed smashed crushed completed graduated earned accepted selected chosen named invited featured promoted awarded broke beat passed aced nailed qualified',
  job: 'job jobs role roles position hiring hire hired recruit~ vacanc~ candidate~ cv resume opportunity opportunities opening openings interview interviews unemployed employer~',
  career:
    'ceo cto cfo coo founder co-founder cofounder director manager lead head president vp chief partner executive senior principal engineer designer consultant coach entrepreneur author speaker career degree diploma mba phd',
  pride:
    "proud proudly thrilled excited honored honoured delighted pleased happy pumped stoked privilege~ blessed overwhelmed pinch pinching can't",
  modesty:
    'humbled humbling humble somehow apparently little embarrassed undeserved deserve imposter impostor sorry brag bragging boast~ modest modestly accidentally',
  thanks: 'thank thanks thankful grateful gratitude appreciate appreciated credit indebted hat-tip hats',
  congratulation: 'congrats congratulations kudos shoutout shout bravo applause cheers welcome 👏 🙌',
  recommendation:
    'recommend recommended recommending recommendation~ follow worth check read watch listen suggested via courtesy',
  praise:
    'amazing incredible brilliant fantastic wonderful awesome great excellent outstanding insightful inspiring generous talented exceptional fascinating entertaining beautiful impressive thoughtful kind lovely pleasure favorite favourite',
  hype: 'revolutionary game-changing game changer changing cutting edge world class best-in-class leading unmatched unparalleled unprecedented ultimate powerful next level state-of-the-art groundbreaking breakthrough disrupt~ innovative seamless robust award-winning proven premium unique accelerat~ unlock unlocks supercharg~ transform~ mission fastest largest',
  client:
    'client clients customer customers user users buyers member members subscribers students attendees testimonial~ trusted',
  stage:
    'stage keynote speaker speaking spoke podcast~ interview~ panel conference~ summit event~ talk talks tedx audience meetup broadcast tv radio magazine forbes press',
  publication: 'book books novel chapter~ article articles post blog paper publisher~ published edition bestsell~ ebook~ report',
  followers: 'followers follower subscribers views impressions downloads likes reach audience viral signups',
  expertise:
    'expert experts expertise experience experienced specialist specialize~ specialise~ authority guru ninja veteran seasoned skilled track background skills years passionate help helps helping',
  business:
    'company companies startup~ business brand team product market industry enterprise~ we our ours investors vc yc combinator firm',
  growth:
    'grew grow growing growth doubled tripled increase~ increased boosted scaled scale scaling raised record-breaking x billion million millions faster',
  launch:
    'launch launched launches launching announce announcing announced announcement introducing introduce release released releasing unveil~ premiere live built building build',
  evidence:
    'study studies research researchers data survey~ report~ experiment~ measured tested compared percent % according statistics evidence found results average median sample participants',
  reason: 'because since so therefore reason reasons why hence thus due as means otherwise',
  condition: 'if when unless whenever once before after until while whether',
  contrast: 'but however instead although though yet rather unlike despite nevertheless still',
  generality:
    "people everyone everybody most many always often usually anyone nobody someone every all companies teams users they never few some others none don't",
  evaluation:
    'important hard easy difficult better worse best worst good bad right wrong real true false better simple complex useful useless valuable risky dangerous safe critical essential necessary terrible effective enough overrated underrated broken natural possible impossible',
  opinion:
    "think believe opinion feel seems seem guess personally honestly agree disagree imho maybe perhaps probably suspect matter matters truth problem isn't aren't",
  'story-time':
    'yesterday ago last week month morning night day once then later when suddenly today began started finally years first grew',
  soon: 'tomorrow next soon upcoming monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december pm am est',
  speech: 'said says asked told asks replied answered wrote writes quote called shouted whispered added',
  kin: 'mother father mom mum dad wife husband kids kid son daughter children child brother sister grandmother grandma grandpa friend friends baby dog cat neighbour neighbor',
  feeling:
    'love loved hate cried cry laugh laughed smile fear afraid scared tired sad angry lonely hope worried anxious miserable joy tears nervous relief miss',
  pointer: "here here's below above following ↓ 👇 → these steps list",
  greeting: 'hi hello hey dear friends welcome happy morning everyone folks',
  closing: 'cheers luck regards yours enjoy weekend hope helps thanks',
  resource:
    'guide template~ checklist~ slides recording repo repository github video article link download pdf spreadsheet tutorial resources list docs documentation prompt prompts thread',
  definition:
    'is are means called refers consists defined known mean stands contains describes works allows lets uses provides includes returns',
  example: "example examples instance e.g such like imagine say case scenario let's",
  lesson:
    'learned learnt learn lesson~ mistake~ realized realised taught takeaway~ insight~ discovered advice tip tips trick tricks hack secret rule',
  failure:
    'failed fail failure wrong lost mistake mistakes broke broken bug rejected regret fired quit laid off deleted missed stuck struggle struggled',
  step: 'step steps first second third next then finally start begin 1 2 3 4 5 6 7 8 9 10',
  unit: 'minute minutes hour hours day days week weeks month months year years km kg gb mb times people percent',
  'reader-gain': 'you your yourself help save avoid improve learn easier free useful',
  conversation:
    'you your thoughts curious wonder wondering opinion experience share tell comments below disagree favorite anyone who what how which',
  'self-help':
    'success wealth mindset habits hustle freedom dream dreams goals purpose journey potential passion life growth resilience',
};
