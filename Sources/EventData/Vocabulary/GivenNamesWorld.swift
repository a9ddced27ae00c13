extension Vocabulary {
  /// Given names met in Europe from the rest of the world, romanised; double names by their parts too.
  static let worldGivenNameWords = """
    # Arabic, Persian, Hebrew
    abbas abdallah abdel abdelaziz abdelkader abdelkarim abdelmalek abderrahim abderrahmane abdul
    abdulaziz abdulla abdulrahman abeer adib afaf afshin ahlam ahmad ahmed aicha aisha akram alaa
    ali-reza alia alireza aliya alya amal amani amin amina amine amira amit amjad ammar amnon amos
    amr anas anis anisa anwar arash ardeshir areej arezoo arik armita arwa asaf asma asmaa assaf
    assia avi avigail aviv avner avraham aya ayelet ayman azadeh aziza babak bachir badr bahman
    bahram barak bashar bashir basma bassam batya behnam behrouz behzad benny boaz boutros brahim
    bushra chadi chafik chaim chaima chakib chana chokri cyrus dafna dalal dalit danit daphna
    dariush dima dor dorit dounia dov driss dror ebrahim efrat ehab ehsan eitan elad elaheh elham
    eliezer eliyahu elnaz emad eman eran erez essam esti eyal eytan fadi fadia fadwa fahad fahd
    faisal faiz faiza farah fares farhad farhang fariba farida faris farnaz farooq farouk farshad
    farzad farzaneh fatema fathi fatiha fayez fayrouz fereshteh fereydoun ferial firouzeh fouad gadi
    galit ghada ghassan ghazal gideon gila gilad golnaz habiba hadar hadas hadeel hafida hafsa
    haidar haim haitham hajar hakim hala halima hamad hamed hamid hamidreza hanan hanane hani hania
    hassan hassoun hatem hatim hayat haytham hazem heba hesham hessam hicham hila hind hisham hooman
    houda houria houshang houssam houssem husam hussain hussein ibtissam idan ido idris ihab ikram
    ilan ilana ilyas imad iman imane imran inas inbal irit islam issam itai itamar itay itzhak
    jaafar jabir jafar jalal jalil jalila jamal jamil javad jawad jihad kacem kais kamal kambiz
    kamel karam kareem karim karima kaveh keren keyvan khadija khaldoun khaled khalid khalifa khalil
    kholoud khosrow kianoush kourosh ladan laleh lamia lamya latifa layla liat lilach limor lior
    liron lotfi loubna luay lubna maamoun maayan maha mahdi maher mahmood mahmoud mahsa maissa majed
    majid majida malak malek malika manal mandana mansour marwa marwan maryam masoud maysa mazen
    maziar mehdi mehran mehrdad meir menachem menashe mervat miloud mitra moez mohamad mohamed
    mohammad mohammed mohsen mojgan mojtaba mokhles mokhtar moncef monir mordechai morteza moshe
    mostafa mouna mounir mourad mourtada moussa muath mubarak muhammad muhannad mukhtar muna munir
    mustapha naama nabil nabila nadav nader nadhir nadim naftali nagwa nahed nahla najat najib najla
    najwa naoufal nasrin nasser natan nawal nayef nazanin nazih negar neta nidal niloofar nima
    nimrod nir nira nisrine nissim nitzan nizar noa noam noha noor nooshin nouha nour noura
    noureddin noureddine nurit ofer ofir ofra ohad omid omri oren ori orit orly osama othman oualid
    oussama oz parisa parvin payam pedram pejman pouya qasim rabia rabie rachida raed rafi rafiq
    raghda rajaa ramadan ramin ramy ramzi rana rand raouf rasha rashid reem reza riadh rida ridha
    rihab rim rivka riyad rola ronen roni ronit roya ruba saad sabah sabrine sadok saeed saeid safa
    safia safwan sagi sagit said saida salah salaheddine saleh salem salim salima salma salman salwa
    saman sameh samia samira sana sanaa sanaz saud sawsan sayed seif seifeddine sepideh setareh
    shabnam shadi shahram shahrzad shai shaima shalom shams shaul shay shereen sherif shimon shira
    shiri shirin shlomi shlomo shmuel shoshana siamak sigal siham slim sofiane soheil sohrab soroush
    souad soufiane soukaina suha suhail sumaya taha tahar tal talal tali taoufik tarak taraneh tareq
    tariq tawfik tayeb thabet tomer tova tzipi tzvi uri uriel uzi vahid wael wafa wafaa waheed wahid
    wajdi walid wassim widad wissem yaakov yahia yahya yair yakov yalda yaniv yarden yaron yasser
    yassin yassine yazan yazid yehia yehuda yigal yinon yitzhak yoav yochai yoel yona yonatan yoram
    yossi yotam youcef younes youness yousef youssef yusra yuval zaher zahra zaid zainab zakaria
    zaki zayd zayed zeev zeina zeinab zeineb ziad zied zineb ziv zouhair zvi
    # Indian
    amandeep amarjit baljit gurpreet harjit harpreet jaspreet jaswinder jatinder kuldeep lakhwinder
    madhukar madhvendra mandeep manmohan manpreet mridula narendran navdeep navjot nitya omkar padma
    padmashree paramjit parminder pritam radhakrishnan raghavan raghunath rajeshwari rajinder
    ramachandran ramakrishna ramanathan ratna ravinder rohitash rukmini sadhana sanjana sarala
    sarojini satinder savitri shanmugam sharda shivkumar shyam simran simranjit sivakumar somesh
    srikanth subramanian suchitra sudarshan sukhdev sukhwinder sulochana surinder sushant swami
    tejinder tushar usman vasudevan veena venkataraman vibha vidhya vijayalakshmi vinodh yamini
    # Indian, Pakistani, Bangladeshi, Sri Lankan
    aakash aamir aarti abhay abhijit abhinav abhishek aditi aditya ahsan ajay ajit akash akhil
    akshay alka amita amitabh amol amrita anand anant ananya anil anindita anirban anish anjali anju
    ankit ankita ankur anshul anuj anupam anupama anuradha anurag anusha aparna aravind archana
    arindam arjun arnab arpita arslan arun aruna arvind asad asha ashish ashok ashwin ashwini asif
    atul avinash ayesha azhar bala balaji bharat bharti bhaskar bhavna bhupesh bimal bina bindu
    chaminda chandan chandra chandrika chetan chitra debashish deepa deepak deepika dev devendra
    devika dharmesh dhruv dilip dilshan dinesh divya fawad ganesh gaurav gautam gayatri geeta girish
    gopal govind hari harish haroon harsh harsha hema hemant hitesh indira indra iqbal ishaan
    jagdish jai janaki javed jaya jayant jayanti jayesh jitendra junaid jyoti jyotsna kailash
    kalpana kalyan kamala kamlesh kanchan kapil karan karthik kartik kashif kasun kavita kavitha
    keshav ketan khurram kiran kishore komal krishna krishnan kumar kunal kusum lakshmi lalit lasith
    lata laxmi leela madhav madhavi madhu madhuri mahendra mahesh mahinda mala malini mamta manish
    manisha manju manjula manoj mansi meena meenakshi meera megha mihir milind minal mohan mohini
    mohit mukesh mukul murali nadeem nagesh naman namrata nandini narayan narendra naresh nasir
    naveed naveen navin neelam neeraj neeta neha nidhi nikhil nilesh nimal nimish niraj niranjan
    nirmal nirmala nisha nishant nita nitesh nitin nuwan pallavi pankaj parag paresh parth parul
    parvati pavan pawan piyush pooja poonam prabha prabhakar pradeep pradip prakash pramod pranab
    pranav prasad prasanna prashant prashanth pratap pratibha pratik praveen pravin preeti prem
    priti priya priyanka puja pulkit puneet purnima pushpa qaiser radha radhika raghav raghu rahul
    raj raja rajan rajat rajeev rajendra rajesh rajib rajini rajiv rajkumar raju rakesh raman ramesh
    ranjan ranjit rashmi ratan ravi ravindra rekha renu renuka richa ritesh ritu rizwan rohan rohini
    rohit roopa rupa rupali ruwan sachin sagar sahil sanath sandeep sandhya sandip sangeeta sanjay
    sanjeev sanjit sanjiv santosh sapna saqib sarika sarita satish satya satyendra saurabh savita
    seema shahid shahzad shaila shailendra shailesh shalini shankar shantanu shanthi sharad sharmila
    shashank shashi sheetal shikha shilpa shiv shiva shivani shobha shreya shruti shubham shweta
    siddharth smita smriti sneha sohail somnath soumya sridhar srinivas srinivasan subhash subhasis
    subrata sudha sudhir sujata sujit suman sumana sumit sumita sunil sunita suraj surendra suresh
    surya sushil sushma suvarna swapnil swarup swati tanmay tanveer tanvi tapan tarun tejas thilini
    trupti uday umesh upendra urmila usha utpal vaibhav vandana varsha varun vasant vasudha venkat
    venkatesh vidya vijay vijaya vikas vikram vikrant vimal vimala vinay vineet vinita vinod vipin
    vipul virendra vishal vishnu vivek waqar waqas waseem yash yashwant yasir yogesh yogita zafar
    zahid zeeshan zubair zubin
    # Chinese, Japanese, Korean, Vietnamese, other Asian, romanised
    agus aidar aigerim aiko aizhan akane akemi akihiko akihiro akiko akio akira alibek almas anh
    arnel asami askar assel asuka atsuko atsushi ayaka ayako ayumi bakhtiyor bakyt bambang bao
    batbold bayarmaa bingbing binh bora budi byung chao chau chen cheng chie chieko chihiro chika
    chikako chul chun dae daeho daichi daiki daisuke dandan daniyar dauren dian dilshod dinara
    dong-hyun donghyun duc dung eiji eiko eko emi emiko eri eriko etsuko eun eun-ji euna eunji
    eunjung fang fei feng feruza fitri fumiko fumio genki giang goro guang gulmira gulnara gulnora
    guo gyu hae haejin hai haibo hajime hao haruka haruki haruko haruto hayato hee hendra hideaki
    hideki hideko hideo hidetoshi hieu hikaru hiroaki hiroki hiroko hiromi hiroshi hiroto hiroyuki
    hisako hisao hisashi hitomi hitoshi hoa hoang hongwei hua huan hui huong huy hye hyejin hyo hyuk
    hyun hyunjin hyunsoo hyunwoo ichiro insoo isamu jae jaeho jaehoon jaehyun jaemin jaeyoung jasur
    jejomar jeong ji jia jiahui jian jiang jianguo jianhua jianjun jie jihoon jihye jimin jin jina
    jing jingjing jinho jinping jinwoo jiro jisoo jiwon jiyeon jiyoung joko jong joon joon-ho joonho
    jung junghyun junho junichi junichiro junjie junko junsu junyoung kaiming kairat kana kanako
    kaori kaoru katsuhiko katsumi katsuya kazuhiko kazuhiro kazuki kazuko kazuo kazuya keiichi keiji
    keiko keisuke keita kenichi kenji kenta kentaro khanh ki kien kihoon kiyoshi kohei koichi koji
    kosuke kota kumiko kyoko kyung kyungho lei li liang lihua lijun lin ling linlin liping lulu
    madina mai maki mako makoto mami manabu marat mariko masaaki masahiko masahiro masaki masako
    masanori masao masaru masato masayuki mayumi megumi mei meiling mi michiko midori mieko miho
    mijin miki mikio minako mingming minh minho minji minjun minoru minseok minsoo minsu misaki
    mitsuko mitsuo miwa miyuki momoko motoko myung nam nao naoki naoko naoto natsuki nattapong nga
    ngan ngoc nhan nhung ning niran noboru nobuko nobuo nobuyuki nodira nori noriko norio nurlan
    nursultan osamu otabek peng phuc phuong ping qi qian qiang qin qing qiu quan quang quoc quynh
    reiko ren rie rieko riku rizki rong rumi rustam ryo ryoji ryoko ryosuke ryota ryuichi ryuji
    sachiko sakura sangho sanghoon sangwoo sanzhar saori sardor satoko satomi satoru satoshi sayaka
    sayuri seiichi seiji seo seojun seok seong seonghoon seoyeon serik seung seunghoon seunghyun
    shan sherzod shigeki shigeru shin shinichi shinji shinya shiori shiro shizuka shoko shota shu
    shuang shuichi shuji shukhrat shun shunsuke siriporn siti sohee soichiro somchai somsak soo
    soojin sota soyoung sri suchart sujin sukhoon sumiko sung sungho sunghoon sunhee sunmi supachai
    susumu tadashi tae taeho taehyung taichi takahiro takako takao takashi takayuki takehiko takeo
    takeru takeshi takuma takumi takuya tam tamami tao taro tatsuo tatsuya tetsuo tetsuya thang
    thanh thao thi thien thu thuy tien ting tingting tinh toan tomohiro tomoki tomoko tomomi tomoya
    tomoyuki toru toshiaki toshihiro toshiko toshio toshiyuki trang tri trung tsubasa tsutomu
    tsuyoshi tuan tung tuyet ulugbek vinh vy wahyu wei weiming wen wenjing wichai woo woojin xi xia
    xian xiang xiao xiaobo xiaodong xiaofeng xiaohong xiaohui xiaoling xiaoming xiaoping xiaoyan xin
    xing xiu xiuying xu xuan xue yan yanan yang yanti yasuhiro yasuko yasuo yasushi yen yeon yeonhee
    yerlan yi yifan yilin yin ying yoichi yoji yong yongjun yoo yoojin yoon yoshiaki yoshihiro
    yoshiko yoshinori yoshio yoshiyuki yosuke younghee youngho youngmin yu yuan yudai yue yufei
    yuhan yui yuichi yuji yujin yuka yukari yuki yukiko yukio yuko yumi yumiko yun yuna yunfei
    yuriko yusuke yuta yutaka yuting yuya zarina zhanar zhen zheng zhi zhiqiang zhong ziyi
    # African
    abebe abena abiy adaeze ade adebayo adeola adetola afua aissatou akin akosua akua akwasi
    alemayehu alioune almaz ama amadou amara aminata anta assane awa ayodele babacar bamba bekele
    berhane bintou boubacar chidi chinedu chinwe chioma dawit ebele efua ekow emeka esi fatou
    fatoumata folake funmi girma haile hirut ibrahima ifeoma ike ikenna issa jabu kagiso kebede kofi
    kojo kwabena kwaku kwame kwasi kwesi lamine lerato lindiwe lwazi mamadou mariama modou mpho
    mulugeta mwangi naledi ndeye ndidi ngozi njeri nkechi nneka nomsa ntombi obinna olumide
    oluwaseun oumar oumou ousmane pap pape sekou selam seydina seydou sibusiso sipho tadesse
    temitope tesfaye thabo thandi themba tigist uche wangari wanjiku yared yaw yohannes zanele zewde
    zola
    # Latin America, United States, others
    aldair aliyah amari anderson antwan arley ashanti aubree aubrey avery bailey barack brandi
    brayan breno brett brittney bryce cade caio candace cassio chantel chester cleber cleiton cody
    colby cole colton corbin dallin dante darnell darrell dayana deivid demetrius denilson deshawn
    devin dexter deyanira dwayne dwight easton edilson edson elizangela elmer elon emery emmett
    erick ernie everton francieli gage geovana gerson giovana gislaine gus hank harlan herb herschel
    hillary iara irving isaiah jaderson jair jalen janaina janelle jarrod jarvis jaxon jayden jed
    jeferson jefferson jerrod jhon jorja josie jucelino juscelino kaique kaitlin kaitlyn karlee
    katelyn kayleigh keisha kellie kendall kendra kendrick kerrie kirby kleber kristie lamar lamont
    landon laquisha larissa latasha latoya lebron leland lenore lester levi lizbeth lonnie lorie
    lorri lowell luciane lucille luiz lupita lyle maicon malia marcelly marlin marlon marquis
    maximillian maykel mayra mckenna mckenzie mercy micah mikayla mindy mirtha moacir mort nayara
    nicki nikki nilson odalys orville osmar otis payton peyton preston priscila quincy quinn raissa
    randolph rashida rayane reagan reba reese reuben rhett rhoda ricky roberval rochelle rodger
    ronaldo roscoe roxie rubens ryder sallie sampson scottie shana shanice shanna shelby sheldon
    sherri sherrie sherry sidnei sienna skylar skyler stacie stetson tabatha tamika tanisha tasha
    tatiane tatum tawny terrance terrell terrence thais thiago tia tiana tiffani timmy tonya tori
    tracie tristen troy trudie tucker tyrell tyson vada vagner vinicius wade wagner wanderley waylon
    wes weston whitney wilbur wilder wiley willard wilmer wilson woodrow wyatt yadira yamila yamile
    yanina yasmani yenny yesica yovanni yurena zachery zack zelda zoey zulma
    """
}
