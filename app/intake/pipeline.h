// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a plan is read: the pipeline on one page. No code; each stage is a pure function in a file of its own,
// with a test of its own.
//
// clang-format off
//      stage          file               in → out
//   1  text           decode             bytes → characters, \n line ends (files of Word, Excel and HTML come as
//                                        paragraphs and tables from the office layer)
//   2  paragraphs     lines              lines → paragraphs: what is no text goes out, broken lines are joined
//                       lostbreaks         line ends that a database or a copy lost, before numbers that run on
//                       factlines          索引号, 发文机关, 成文日期 …: the facts of a government page
//                       webmarks           table of lines known by themselves: crumbs, buttons, page marks, references
//                       pagefurniture      what only repetition shows: running heads, bare page numbers, forms
//   3  parts          parts              several documents in one file → each read by itself (readpart), the
//                                          plans among them joined to one proposal (readplan)
//   4  declarations   declarations       列第一位的为牵头单位，下同: said once, holds for every later item
//   5  outline        outline            paragraphs → front matter, a tree of numbered items, closing lines
//                       numbering          table of number styles: 第一部分 一、 第一条 任务1： （一） 1. （1） 1） ①
//                       frontmatter        title, year, preamble
//                       levels             which level the tasks are: the one that names who is responsible
//                       annotateditems      … found by counting
//                       unnumbered         paragraphs that name somebody, but have no number
//   6  annotations    annotations        paragraph → brackets, sentences and lines that say who and by when
//                       nesting            which brackets belong together (base)
//   7  parties        parties            the inside of an annotation → agencies with roles, leaders, deadline
//                       partylist          its items and names
//                       vocabulary         tables: labels, role words, open ends (等有关部门), declarations
//                       proseleads         who leads as the sentences of a notice tell it, where no annotation does
//                       agencywords        tables: endings of names, collectives (各市、县〔市、区〕政府)
//                       simplifiedform          責任單位 is read as 责任单位
//   8  deadlines      prosedeadline      times in the prose (phrases: the table in domain/values/deadline.cpp)
//   9  measures       measures           a task's paragraphs → title, body, sentences, each with what belongs to it
//  10  doubts         doubts             what the clerk has to settle, the weightiest first
//
//      agencies       proposeagencies    names → registered agencies or new ones (agencynames: table of usual
//                                        abbreviations); needs the register, so the import page calls it
//      splitting      splitting          one measure a task, or one a sentence; when the clerk chooses
//
// clang-format on
//
// What holds for all stages:
// - A MappedText carries every piece together with the place of each of its characters in the source, so that
//   each result has its span, whatever was joined or cut out on the way.
// - Nothing is dropped silently. A character of the source ends up in a title, preamble, number, task or
//   annotation, or in Proposal::ignored with the reason; sourcecoverage measures it by place, and under 98 % is a warning
//   (tests/intake/tst_nothinglost and tst_sourcecoverage read every plan, and damaged copies, for that).
// - Each party, deadline and task says by which rule it was read (ReadingRule); the import page shows it.
// - A bracket or sentence is an annotation only when it names a body with a label or role word; names alone
//   must end a sentence.
//   （1分）, （以下简称…）, （包括牵头单位自身） stay prose. In doubt nothing is read: a missing party is
//   seen by the clerk, a wrong one is believed.
// - The time taken grows with the length of the text, no faster (tests/bench/bench_intake).
//
// readPlan (readplan.cpp) puts the stages together. A task table (SourceText::tables) is looked for before
// stage 2; when it is none, its cells are read as paragraphs.
