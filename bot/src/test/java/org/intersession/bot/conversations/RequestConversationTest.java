package org.intersession.bot.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestConversationTest extends Conversation {
  @BeforeEach
  void noRequests() {
    database()
        .sql(
            """
            TRUNCATE request, request_party, request_history, request_run, reminder, reminder_item
            RESTART IDENTITY CASCADE\
            """)
        .update();
  }

  @Test
  void aRequestIsPreparedByAChairAndSentByAnOfficer() {
    System.out.println(
        says("chair", "request \"National reports to COP15\" from Africa by 15 April 2027"));
    System.out.println(says("chair", "yes"));
    System.out.println(say("yes 1"));
    System.out.println(says("delegate", "status 1"));
    System.out.println(says("delegate", "unanswered 1"));
    System.out.println(say("unanswered 1"));
    System.out.println(say("extend 1 Kenya until 30 April 2027"));
    System.out.println(say("yes"));
    System.out.println(say("received 1 Uganda source \"Letter of 26 February\" 26 February 2027"));
    System.out.println(say("yes"));
    System.out.println(say("remind 1"));
    System.out.println(say("no"));
    System.out.println(say("remind 1 reminders 10, 5 days before and 2 days after"));
    System.out.println(say("yes"));
    System.out.println(say("recall 1"));
    System.out.println(
        say("request \"Nominations to the panel\" from Parties without report by 1 May 2027"));
    System.out.println(say("no"));
    System.out.println(
        say("demande « Rapports nationaux » à toutes les Parties jusqu'au 15 avril 2027"));
    System.out.println(
        say("solicitud \"Informes\" de todas las Partes hasta el 15 de abril de 2027"));
    System.out.println(say("request \"x\" from Dominica by 15 April 2027"));
    System.out.println(say("request \"x\" from spwg by 15 February 2027"));
    System.out.println(say("request"));
    assertThat(true).isTrue();
  }
}
