package org.intersession.bot.waitingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that look alike and are those of different people, whatever the habits of their country.
 */
class FalseFriendsTest {
  private static final Set<Culture> ALL = EnumSet.allOf(Culture.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean Jeanne",
        "Paul Paule",
        "Paul Paula",
        "Daniel Daniela",
        "Daniel Danielle",
        "Emmanuel Emmanuelle",
        "Gabriel Gabrielle",
        "Michel Michelle",
        "Noel Noelle",
        "Joel Joelle",
        "Adrien Adrienne",
        "Julien Julienne",
        "Fabien Fabienne",
        "Martin Martine",
        "Simon Simone",
        "Pascal Pascale",
        "Andre Andrea",
        "Andrea Andreas",
        "Maria Mario",
        "Maria Mariam",
        "Mariana Marina",
        "Marta Martha",
        "Carlos Carla",
        "Stefan Stefanie",
        "Ivan Ivana",
        "Valeria Valera",
        "Valery Valeria",
        "Viktor Viktoria",
        "Evgeny Evgenia",
        "Aleksandr Aleksandra",
        "Nikita Nikolai",
        "Mikhail Michel",
        "Yuri Yuriko",
        "Sergei Serge",
        "Petrov Petrova",
        "Petrov Petrosov",
        "Ivanov Ivanova",
        "Ivanov Ivanenko",
        "Hassan Hussein",
        "Hassan Hassanein",
        "Hamid Hamad",
        "Hamid Hamida",
        "Ahmed Hamed",
        "Mahmoud Mohammed",
        "Omar Amr",
        "Salem Salim",
        "Salem Salma",
        "Samir Samira",
        "Nabil Nabila",
        "Amin Amina",
        "Karim Karima",
        "Jamal Kamal",
        "Jamil Jamila",
        "Khalil Khaled",
        "Abdelaziz Abdelhamid",
        "Abdullah Abdelilah",
        "Said Saida",
        "Rashid Rashida",
        "Nour Nora",
        "Wei Wen",
        "Li Lei",
        "Xiaoming Xiaoling",
        "Zhang Zheng",
        "Wang Huang",
        "Chen Cheng",
        "Jun Qun",
        "Min-jun Min-ji",
        "Seo-yeon Seo-yun",
        "Kim Gil",
        "Hiroshi Hiroki",
        "Yuki Yukio",
        "Keiko Kenji",
        "Haruka Haruki",
        "Georgios Georgia",
        "Eleni Elena",
        "Nikolaos Nikoleta",
        "Giorgi Giorgina",
        "Nino Nina",
        "Tadesse Taddese-Mariam",
        "Bekele Bekelech",
        "Priya Priyanka",
        "Anil Anila",
        "Rajesh Rajeev",
        "Kwame Kwabena",
        "Ousmane Ousseynou",
        "Aminata Amina",
        "Kovač Kovačević",
        "Larsen Larsson",
        "Jensen Jansen",
        "Silva Silveira",
        "Gonzalez Gonzalo",
        "Fernandez Hernandez",
        "Martinez Martini"
      })
  void areNeverOneName(String pair) {
    String[] names = pair.split(" ");
    NameToken one = NameToken.of(names[0].replace("-", ""));
    NameToken two = NameToken.of(names[1].replace("-", ""));
    assertThat(Spelling.compare(one, two, ALL).isSame()).isFalse();
    assertThat(Spelling.compare(two, one, ALL).isSame()).isFalse();
  }
}
