/** Statements of schools, several of each kind. */
export const narratives = {
  trainingExperience: [
    '近三年为本地网店和物流园开办客户服务短训班八期，结业学员四百余人。',
    '与两家电商企业合办订单班，承接其新员工岗前培训，每年两期。',
    '连续四年承担县域农村电商培训任务，课程含售前咨询与售后处理。',
  ],
  teamStructure: [
    '团队分售前咨询、售后处理、平台运营三个模块，每个模块有一名校内教师牵头、一名企业专家配合。',
    '校内教师负责基础模块，企业兼职教师负责实训模块，每两周集体备课一次。',
    '按课程模块编组，双师型教师承担实训，专家承担案例课与考核命题。',
  ],
  majorPlan: [
    '专业为省级骨干专业，有校本教材三种、在线课程两门，近三年毕业生对口就业率在九成以上。',
    '人才培养方案每年修订，题库、案例库与仿真平台齐备，实训课时占一半以上。',
    '专业建有校内客服中心，承接真实业务，教学资源与企业共享。',
  ],
  headMobilises: [
    '负责人兼任系主任，可统筹机房、师资与培训经费。',
    '负责人牵头校企合作办公室，可调动合作企业的岗位与导师。',
    '学校成立试点工作小组，负责人任组长，每月调度一次。',
  ],
} as const;

/** What reviewers write beside a verdict. */
export const favourableComments: readonly string[] = [
  '材料齐全，与说明一致。',
  '佐证充分。',
  '分工明确，可满足模块化教学。',
  '照片与场地表相符。',
];

/** Street names for offices. */
export const streets: readonly string[] = ['学府路', '致远路', '求实路', '明德路', '弘文路', '勤学路'];
