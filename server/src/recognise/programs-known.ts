/**
 * Programs, laws and agreements so widely known that people name them without explaining: a name in full, then
 * the short names that nothing else goes by. From general knowledge of public affairs; no list was copied.
 */
import { foldWord } from './programs-fold.ts';
import { Matcher } from './programs-matcher.ts';
import { wordClass } from './words.ts';

const KNOWN = `
Medicare
Medicare Advantage
Medicare for All
Medicare Part A
Medicare Part B
Medicare Part C
Medicare Part D
Medicaid
Social Security
Social Security Disability Insurance|SSDI
Supplemental Security Income
Affordable Care Act|ACA|Obamacare|ObamaCare|Patient Protection and Affordable Care Act
Children's Health Insurance Program|CHIP|State Children's Health Insurance Program|SCHIP
Supplemental Nutrition Assistance Program|SNAP|Food Stamps
Temporary Assistance for Needy Families|TANF
Special Supplemental Nutrition Program for Women, Infants, and Children|WIC
Low Income Home Energy Assistance Program|LIHEAP
Head Start|Early Head Start
Pell Grant
State Revolving Fund|State Revolving Funds|Drinking Water State Revolving Fund|Clean Water State Revolving Fund
Economic Impact Payment|Economic Impact Payments
Employee Retention Credit|Employee Retention Tax Credit
Social Security Disability
Community Development Block Grant|CDBG
National Flood Insurance Program|NFIP
National Defense Authorization Act|NDAA
Countering America's Adversaries Through Sanctions Act|CAATSA
Superfund
Meals on Wheels
Housing First
Vision Zero
Lend-Lease
War Powers Resolution|War Powers Act
Insurrection Act
Defense Production Act
Federal Reserve Act
Affordable Connectivity Program
Universal Service Fund|E-Rate
Public Service Loan Forgiveness|PSLF
Earned Income Tax Credit|EITC
Child Tax Credit
Low-Income Housing Tax Credit|LIHTC
GI Bill|G.I. Bill|Post-9/11 GI Bill
Section 8 vouchers|Section 8 housing
Temporary Protected Status|TPS
Deferred Enforced Departure|DED
Deferred Action for Childhood Arrivals|DACA
Deferred Action for Parents of Americans|DAPA
Development, Relief, and Education for Alien Minors Act|DREAM Act|Dream Act
Employee Retirement Income Security Act|ERISA
Health Insurance Portability and Accountability Act|HIPAA
Family Educational Rights and Privacy Act|FERPA
Emergency Medical Treatment and Labor Act|EMTALA
Consolidated Omnibus Budget Reconciliation Act|COBRA|COBRA coverage
Individuals with Disabilities Education Act
Americans with Disabilities Act|ADA
Workforce Innovation and Opportunity Act|WIOA
Elementary and Secondary Education Act|ESEA
Truth in Lending Act|TILA
Equal Credit Opportunity Act|ECOA
Real Estate Settlement Procedures Act|RESPA
Fair Credit Reporting Act|FCRA
Home Mortgage Disclosure Act|HMDA
Digital Millennium Copyright Act|DMCA
California Environmental Quality Act|CEQA
Telephone Consumer Protection Act|TCPA
Private Securities Litigation Reform Act|PSLRA
Uniform Commercial Code|UCC
Uniform Code of Military Justice|UCMJ
Internal Revenue Code
Tax Code
Bankruptcy Code
Federal Rules of Evidence|Federal Rule of Evidence
Federal Rules of Civil Procedure|Federal Rule of Civil Procedure
Federal Rules of Criminal Procedure|Federal Rule of Criminal Procedure
Federal Rules of Appellate Procedure|Federal Rule of Appellate Procedure
Family and Medical Leave Act|FMLA
Fair Labor Standards Act|FLSA
National Labor Relations Act|NLRA
National Environmental Policy Act|NEPA
Comprehensive Environmental Response, Compensation, and Liability Act|CERCLA
Resource Conservation and Recovery Act|RCRA
Freedom of Information Act|FOIA
Foreign Intelligence Surveillance Act|FISA
Foreign Corrupt Practices Act|FCPA
Foreign Agents Registration Act
Federal Information Security Management Act|FISMA
Administrative Procedure Act
Racketeer Influenced and Corrupt Organizations Act|RICO
Religious Freedom Restoration Act|RFRA
Antiterrorism and Effective Death Penalty Act|AEDPA
Immigration and Nationality Act
Illegal Immigration Reform and Immigrant Responsibility Act|IIRIRA
Uniting and Strengthening America by Providing Appropriate Tools Required to Intercept and Obstruct Terrorism Act|USA PATRIOT Act|PATRIOT Act|Patriot Act
Coronavirus Aid, Relief, and Economic Security Act|CARES Act
Paycheck Protection Program
Troubled Asset Relief Program|TARP
Term Asset-Backed Securities Loan Facility|TALF
Main Street Lending Program|Main Street lending facility|Main Street lending program|Main Street facility
Primary Dealer Credit Facility
Economic Injury Disaster Loan|EIDL
Economic Growth, Regulatory Relief, and Consumer Protection Act
Sarbanes-Oxley Act|Sarbanes-Oxley|Sarbanes Oxley|SOX
Dodd-Frank Act|Dodd-Frank|Dodd Frank|Dodd-Frank Wall Street Reform and Consumer Protection Act
Glass-Steagall Act|Glass-Steagall
Smoot-Hawley Tariff Act|Smoot-Hawley
Gramm-Leach-Bliley Act|Gramm-Leach-Bliley
Gramm-Rudman-Hollings Act|Gramm-Rudman
Taft-Hartley Act|Taft-Hartley
Hatch-Waxman Act|Hatch-Waxman
McCain-Feingold
Magnuson-Stevens Act|Magnuson-Stevens
Davis-Bacon Act|Davis-Bacon
Bayh-Dole Act|Bayh-Dole
Hart-Scott-Rodino Act|Hart-Scott-Rodino
Posse Comitatus Act|Posse Comitatus
Lanham Act
Jones Act
Hyde Amendment
Magnitsky Act|Global Magnitsky
Buy American Act|Buy American
Build Back Better Act|Build Back Better
Green New Deal
New Deal
Great Society
War on Poverty
Justice40
Operation Warp Speed
Cancer Moonshot
No Child Left Behind Act|No Child Left Behind
Every Student Succeeds Act|ESSA
Race to the Top
Food for Peace
Feed the Future
Power Africa
Prosper Africa
President's Emergency Plan for AIDS Relief|PEPFAR
Plan Colombia
Marshall Plan
Monroe Doctrine
Visa Waiver Program
Diversity Visa
Optional Practical Training
E-Verify
Global Entry
TSA PreCheck
Real ID|REAL ID Act
CBP One
Remain in Mexico
Migrant Protection Protocols
Secure Communities
Operation Fast and Furious
Camp David Accords
Abraham Accords
Oslo Accords
Dayton Accords|Dayton Agreement
Minsk agreements|Minsk Agreements
Good Friday Agreement
Paris Agreement|Paris Climate Agreement|Paris climate accord|Paris Accord
Kyoto Protocol
Montreal Protocol
Joint Comprehensive Plan of Action|JCPOA|Iran nuclear deal
New START|New START Treaty
Intermediate-Range Nuclear Forces Treaty|INF Treaty
Nuclear Non-Proliferation Treaty|Non-Proliferation Treaty
Comprehensive Nuclear-Test-Ban Treaty|CTBT
North American Free Trade Agreement|NAFTA
United States-Mexico-Canada Agreement|U.S.-Mexico-Canada Agreement|USMCA
Trans-Pacific Partnership|TPP
Transatlantic Trade and Investment Partnership|TTIP
Comprehensive and Progressive Agreement for Trans-Pacific Partnership|CPTPP
African Growth and Opportunity Act|AGOA
Generalized System of Preferences
General Agreement on Tariffs and Trade|GATT
Indo-Pacific Economic Framework|IPEF
Partnership for Global Infrastructure and Investment|PGII
Belt and Road Initiative|Belt and Road
Universal Declaration of Human Rights
Geneva Conventions|Geneva Convention
Vienna Convention
Convention Against Torture
Declaration of Independence
Bill of Rights
Magna Carta
Millennium Development Goals|MDGs
Sustainable Development Goals|SDGs
General Data Protection Regulation|GDPR
California Consumer Privacy Act|CCPA
Common Agricultural Policy
Horizon Europe
Horizon 2020
Brexit
Northern Ireland Protocol
Windsor Framework
Help to Buy
Pension Credit
Child Benefit
Housing Benefit
Carer's Allowance
Attendance Allowance
Jobseeker's Allowance
Employment and Support Allowance
Disability Living Allowance
Winter Fuel Payment|winter fuel payment|Winter Fuel Payments|winter fuel allowance
Apprenticeship Levy|apprenticeship levy
Levelling Up Fund
Shared Prosperity Fund
Towns Fund
Sure Start
Pharmacy First
Start for Life
Homes for Ukraine
Barnett formula|Barnett Formula
Belfast Agreement
Stormont House Agreement
National Planning Policy Framework|NPPF
Equality Act
Care Act
Human Rights Act
European Convention on Human Rights|ECHR
National Disability Insurance Scheme|NDIS
Canada Child Benefit
Canada Pension Plan
Old Age Security
Make in India
Ayushman Bharat
Bolsa Família
Next Generation EU|NextGenerationEU
Stability and Growth Pact
Schengen Agreement
Dublin Regulation
Working Families Tax Credit
Universal Credit
Personal Independence Payment
Right to Buy
JobKeeper
JobSeeker
Commerce Clause
Necessary and Proper Clause
Due Process Clause
Equal Protection Clause
Establishment Clause
Free Exercise Clause
Supremacy Clause
Takings Clause
Confrontation Clause
Contracts Clause
Spending Clause
Full Faith and Credit Clause
Privileges and Immunities Clause
Emoluments Clause
Speech or Debate Clause
Interstate Highway System
Volcker Rule
Jim Crow
Title IX
Inflation Reduction Act
CHIPS and Science Act|CHIPS Act|CHIPS
Bipartisan Infrastructure Law
American Rescue Plan|American Rescue Plan Act
Violence Against Women Act|VAWA
Voting Rights Act
Civil Rights Act
Clean Air Act
Clean Water Act
Endangered Species Act
Clean Power Plan
Civilian Conservation Corps
American Climate Corps
AmeriCorps
Job Corps
Toxic Substances Control Act|TSCA
Renewable Fuel Standard
CAFE standards
Export Administration Regulations
International Traffic in Arms Regulations|ITAR
Basel III
Bretton Woods
Washington Consensus
`;

const matcher = new Matcher(true);
for (const line of KNOWN.trim().split('\n')) {
  const [name, ...aliases] = line.split('|');
  for (const alias of [name!, ...aliases]) matcher.add(alias, name!, false);
}
const firstKeys = matcher.firstKeys;

/** Begins one of these names; a single letter may, where periods follow (`G.I. Bill`). */
export const FAMOUS = wordClass(
  (lower, capital) => capital && (lower.length === 1 || firstKeys.has(foldWord(lower))),
);

/** The matcher of these names; an id is the folded name in full. */
export function knownPrograms(): Matcher {
  return matcher;
}
